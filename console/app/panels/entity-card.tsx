import type { EntityCard as Card } from "#schemas/answers.ts";
import { api } from "../api.ts";
import { openArticle } from "../state/acts.ts";
import { useApp } from "../state/store.ts";
import { otherNames, writtenForms } from "../text/names.ts";
import { formatDate, plural } from "../text/words.ts";
import { EntityRelations } from "./entity-relations.tsx";
import { Icon } from "./icon.tsx";
import { nodeActions } from "./node-actions.ts";
import { Paths } from "./paths.tsx";
import { SameAs } from "./same-as.tsx";
import { Statements } from "./statements.tsx";
import { Failed, KindDot, Loading } from "./tokens.tsx";
import { useRequest } from "./use-request.ts";

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

function Names({ card }: { card: Card }) {
  const forms = writtenForms(card.surfaces);
  const others = otherNames(card);
  const hasPronouns = card.surfaces.some(({ via }) => via === "pronoun");
  return (
    <>
      {forms.length > 0 && (
        <>
          <h3>Written as</h3>
          <ul className="surfaces">
            {forms.map(({ text, count }) => (
              <li key={text}>
                {text} <span className="count">{count}</span>
              </li>
            ))}
            {hasPronouns && <li className="quiet">and by pronouns</li>}
          </ul>
        </>
      )}
      {others.length > 0 && (
        <p className="aliases">
          <span className="quiet">Also known as</span> {others.slice(0, 8).join(", ")}
          {others.length > 8 && ` and ${others.length - 8} more`}
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
      <EntityRelations id={entity.id} counts={card.neighbours} />
      <Paths key={entity.id} from={entity.id} name={entity.name} />
      <SameAs key={`same ${entity.id}`} entity={entity} />
      <Statements name={entity.name} claims={card.statements} />
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
