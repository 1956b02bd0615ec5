/** How the page looks around the colours of its theme. */
export const STYLE = `
*{box-sizing:border-box}body{margin:0;display:grid;grid-template-columns:minmax(0,1fr) 380px;height:100vh;font:14px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--surface)}
main{position:relative;overflow:hidden;background:var(--canvas)}main svg{width:100%;height:100%;cursor:grab;touch-action:none}aside{overflow:auto;padding:16px 20px;border-left:1px solid var(--line)}
h1{margin:0;font-size:16px}h2{margin:20px 0 4px;font-size:15px}.quiet{color:var(--soft);font-size:13px}blockquote{margin:6px 0;padding:6px 12px;border-left:3px solid var(--edge)}
.edge,.node,[data-of]{cursor:pointer}.edge path{vector-effect:non-scaling-stroke}.edge:hover path,.edge:focus path,.edge.lit path{stroke-width:4}.node:focus circle,.edge:focus path{stroke:var(--focus)}.edge:focus,.node:focus{outline:none}.has-lit .edge:not(.lit),.has-lit .node:not(.lit){opacity:.15}.has-lit text[data-of]:not(.lit){opacity:.25}.node.lit circle{stroke:var(--ink);stroke-width:2;vector-effect:non-scaling-stroke}.subject,.object,.trigger{padding:0 2px;border-radius:3px;color:inherit;background:none;border-bottom:2px solid var(--subject)}.object{border-color:var(--object)}.trigger{border-color:var(--trigger)}mark i{font:600 10px system-ui;margin-left:4px;color:var(--soft)}a{color:inherit}details svg{display:block;max-width:100%;height:auto;margin:6px 0 12px;border-radius:8px}summary{cursor:pointer;font-weight:600}input{width:100%;padding:7px 10px;margin:12px 0;border:1px solid var(--edge);border-radius:8px;font:inherit;color:inherit;background:var(--surface)}
ul{margin:0;padding:0;list-style:none}button{display:block;width:100%;padding:4px 6px;border:0;border-radius:6px;background:none;font:inherit;color:inherit;text-align:left;cursor:pointer}button:hover{background:var(--hover)}
@media (width<800px){body{grid-template:50vh 50vh/1fr}aside{border:0;border-top:1px solid var(--line)}}`;

/** The page's own script: moving, zooming, searching, and the sentences of what is clicked. Text goes through textContent only. */
export const SCRIPT = `
const data=JSON.parse(document.getElementById("data").textContent);
const svg=document.querySelector("main svg"),detail=document.getElementById("detail"),list=document.getElementById("list");
const names=new Map(data.nodes.map(n=>[n.id,n.label]));
const add=(parent,tag,text,cls)=>{const e=document.createElement(tag);if(text)e.textContent=text;if(cls)e.className=cls;parent.append(e);return e};
const sentence=e=>names.get(e.source)+" "+e.words+" "+names.get(e.target);
const pair=e=>"bundle "+[e.source,e.target].sort().join("\\n");
const drawn=[...svg.querySelectorAll("[data-id]")],byId=new Map(drawn.map(g=>[g.dataset.id,g])),texts=[...svg.querySelectorAll("text[data-of]")];
function light(ids){const lit=new Set(ids);svg.classList.toggle("has-lit",lit.size>0);for(const g of drawn)g.classList.toggle("lit",lit.has(g.dataset.id));for(const t of texts)t.classList.toggle("lit",lit.has(t.dataset.of))}
function showEdge(e){light([byId.has(e.id)?e.id:pair(e),e.source,e.target]);detail.replaceChildren();add(detail,"h2",sentence(e));add(detail,"p",e.stated+", "+e.claimCount+(e.claimCount===1?" claim":" claims"),"quiet");
for(const c of data.evidence[e.key]||[]){const q=add(detail,"blockquote");for(const[text,role]of c.pieces){if(!role){q.append(text);continue}const m=add(q,"mark",text,role);add(m,"i",role)}
const p=add(detail,"p",[c.status,c.speaker&&"said by "+c.speaker,c.date,c.source].filter(Boolean).join(" \\u00b7 ")+" \\u00b7 ","quiet");if(c.url){const a=add(p,"a",c.title);a.href=c.url;a.rel="noopener noreferrer";a.target="_blank"}else p.append(c.title);p.append(" \\u00b7 rule "+c.rule)}}
function showPair(id){const all=data.edges.filter(e=>pair(e)===id);if(!all.length)return;light([id,all[0].source,all[0].target]);detail.replaceChildren();add(detail,"h2",names.get(all[0].source)+" and "+names.get(all[0].target));const ul=add(detail,"ul");
for(const e of all){const b=add(add(ul,"li"),"button",sentence(e)+" ("+e.stated+")");b.onclick=()=>showEdge(e)}}
function showNode(id){light([id,...data.edges.flatMap(e=>e.source===id||e.target===id?[e.id,pair(e),e.source,e.target]:[])]);detail.replaceChildren();add(detail,"h2",names.get(id));const ul=add(detail,"ul");
for(const e of data.edges)if(e.source===id||e.target===id){const b=add(add(ul,"li"),"button",sentence(e)+" ("+e.stated+")");b.onclick=()=>showEdge(e)}}
function open(target){const name=target.closest("[data-of]"),g=name?[...svg.querySelectorAll("[data-id]")].find(e=>e.dataset.id===name.dataset.of):target.closest("[data-id]");if(!g)return;const id=g.dataset.id;if(g.classList.contains("node"))return showNode(id);if(id.startsWith("bundle "))return showPair(id);const e=data.edges.find(x=>x.id===id);if(e)showEdge(e)}
svg.addEventListener("click",e=>e.target.closest("[data-id],[data-of]")?open(e.target):light([]));
for(const g of svg.querySelectorAll("[data-id]")){g.setAttribute("tabindex","0");g.setAttribute("role","button");g.addEventListener("keydown",e=>{if(e.key==="Enter")open(g)})}
let box=svg.viewBox.baseVal,from=null,asked=0;
const num=(e,n)=>Number(e.getAttribute(n));
const circles=new Map(drawn.flatMap(g=>{const c=g.querySelector("circle");return c?[[g.dataset.id,{c,x:num(c,"cx"),y:num(c,"cy"),r:num(c,"r")}]]:[]}));
const letters=texts.map(t=>{const home=circles.get(t.dataset.of),x=num(t,"x"),y=num(t,"y");return{t,x,y,size:num(t,"font-size"),at:home||{x,y},r:home?home.r:0}}).sort((a,b)=>b.r-a.r);
function scale(){asked=0;const k=Math.max(box.width/svg.clientWidth,box.height/svg.clientHeight);if(!(k>0&&k<1e6))return;for(const{c,r}of circles.values())c.setAttribute("r",r*Math.sqrt(k));const taken=[];
for(const{t,x,y,size,at}of letters){const left=at.x+(x-at.x)*k,base=at.y+(y-at.y)*k,w=t.textContent.length*size*.56*k,h=size*1.1*k,free=taken.every(o=>left>o[0]+o[2]||left+w<o[0]||base<o[1]-o[3]||base-h>o[1]);
t.style.display=free?"":"none";if(!free)continue;taken.push([left,base,w,h]);t.setAttribute("x",left);t.setAttribute("y",base);t.setAttribute("font-size",size*k);t.setAttribute("stroke-width",4*k)}}
const rescale=()=>{asked=asked||requestAnimationFrame(scale)};new ResizeObserver(rescale).observe(svg);
svg.addEventListener("wheel",e=>{e.preventDefault();const r=svg.getBoundingClientRect(),f=e.deltaY>0?1.15:1/1.15,px=(e.clientX-r.left)/r.width,py=(e.clientY-r.top)/r.height;
box.x+=box.width*(1-f)*px;box.y+=box.height*(1-f)*py;box.width*=f;box.height*=f;rescale()},{passive:false});
svg.addEventListener("pointerdown",e=>{from=[e.clientX,e.clientY]});
window.addEventListener("pointerup",()=>{from=null});
svg.addEventListener("pointermove",e=>{if(!from)return;const k=Math.max(box.width/svg.clientWidth,box.height/svg.clientHeight);box.x-=(e.clientX-from[0])*k;box.y-=(e.clientY-from[1])*k;from=[e.clientX,e.clientY]});
function fill(q){list.replaceChildren();const f=s=>s.normalize("NFKD").replace(/\\p{M}/gu,"").toLowerCase();
for(const n of data.nodes)if(f(n.label).includes(f(q))){const b=add(add(list,"li"),"button",n.label);b.onclick=()=>showNode(n.id)}}
document.getElementById("search").addEventListener("input",e=>fill(e.target.value));fill("");`;
