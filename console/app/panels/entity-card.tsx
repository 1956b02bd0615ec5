import type { EntityCard as Card, NeighbourCount } from "#schemas/answers.ts";
import { api } from "../api.ts";
import { relationLabel } from "../canvas/colors.ts";
import { expand, openArticle } from "../state/acts.ts";
import { useApp } from "../state/store.ts";
import { formatDate, plural } from "../text/words.ts";
import { EvidenceCard } from "./evidence-card.tsx";
import { Icon } from "./icon.tsx";
import { nodeActions } from "./node-actions.ts";
import { Paths } from "./paths.tsx";
import { SameAs } from "./same-as.tsx";
import { Failed, KindDot, Loading } from "./tokens.tsx";
import { useRequest } from "./use-request.ts";

const ARROWS = { out: "→", in: "←", both: "↔" } as const;
const WORDS = { out: "to", in: "from", both: "with" } as const;

function Actions({ id }: { id: string }) {
  return (
    <div className="actions">
      {nodeActions(
        useApp((state) => state.graph),
        id,
      ).map(({ icon, label, act }) => (
        <button key={label} type="button" className="button" onClick={act}>
          <Icon name={icon} /> {label}
        </button>
      ))}
    </div>
  );
}

function Neighbours({ id, counts }: { id: string; counts: readonly NeighbourCount[] }) {
  if (counts.length === 0) return <p className="empty">No relations to other entities yet.</p>;
  return (
    <ul className="counts">
      {counts.map(({ relation, direction, count }) => (
        <li key={`${relation} ${direction}`}>
          <button
            type="button"
            className="row"
            title="Add these neighbours to the graph"
            onClick={() => void expand({ id, relation, direction })}
          >
            <span aria-hidden="true" className="arrow">
              {ARROWS[direction]}
            </span>
            <span>
              {relationLabel(relation)}
              <span className="visually-hidden"> ({WORDS[direction]} others), expand</span>
            </span>
            <span className="count">{count}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Names({ card }: { card: Card }) {
  const { aliases } = card.entity;
  const surfaces = card.surfaces.filter((surface) => surface.via !== "pronoun");
  const pronouns = card.surfaces.length - surfaces.length;
  return (
    <>
      {surfaces.length > 0 && (
        <>
          <h3>Written as</h3>
          <ul className="surfaces">
            {surfaces.map((surface) => (
              <li key={`${surface.text} ${surface.via}`} title={`by ${surface.via}`}>
                {surface.text} <span className="count">{surface.count}</span>
              </li>
            ))}
            {pronouns > 0 && <li className="quiet">and by pronouns</li>}
          </ul>
        </>
      )}
      {aliases.length > 0 && (
        <p className="aliases">
          <span className="quiet">Also known as</span> {aliases.slice(0, 8).join(", ")}
          {aliases.length > 8 && ` and ${aliases.length - 8} more`}
        </p>
      )}
    </>
  );
}

function Articles({ card }: { card: Card }) {
  return (
    <ul className="plain-list">
      {card.articles.map((article) => (
        <li key={article.id}>
          <button type="button" className="row" onClick={() => openArticle({ id: article.id })}>
            <Icon name="article" />
            <span>{article.title || "Untitled article"}</span>
            {article.publishedAt && (
              <time className="count">{formatDate(article.publishedAt)}</time>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}

function CardBody({ card }: { card: Card }) {
  const { entity } = card;
  return (
    <>
      <p className="edge-facts">
        {[
          entity.roleTitle,
          plural(entity.mentionCount, "mention"),
          `in ${plural(entity.articleCount, "article")}`,
          entity.curated ? "known to the lexicon" : "found in texts",
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {entity.description && <p>{entity.description}</p>}
      <Names card={card} />
      <h3>Relations</h3>
      <Neighbours id={entity.id} counts={card.neighbours} />
      <Paths key={entity.id} from={entity.id} name={entity.name} />
      <SameAs key={`same ${entity.id}`} entity={entity} />
      {card.statements.length > 0 && (
        <details className="fold">
          <summary>
            What {entity.name} says <span className="count">{card.statements.length}</span>
          </summary>
          {card.statements.map((statement) => (
            <EvidenceCard key={statement.claimId} evidence={statement} named />
          ))}
        </details>
      )}
      <h3>Articles</h3>
      <Articles card={card} />
    </>
  );
}

/** The card of an entity: names, relations with counts, statements, articles. */
export function EntityCard({ id }: { id: string }) {
  const node = useApp((state) => state.graph.nodes.get(id));
  const revision = useApp((state) => state.revision);
  const request = useRequest(`entity ${id} ${revision}`, () => api.entity(id));
  const name = request.answer?.entity.name ?? node?.label ?? id;
  const kind = request.answer?.entity.kind ?? node?.kind ?? "Other";
  return (
    <section className="panel-body" aria-label="Entity">
      <h2 className="entity-title">
        <KindDot kind={kind} />
        {name}
        <span className="quiet">{kind}</span>
      </h2>
      <Actions id={id} />
      {request.loading && <Loading what="the card" />}
      {request.error && <Failed {...request.error} onRetry={request.retry} />}
      {request.answer && <CardBody card={request.answer} />}
    </section>
  );
}
