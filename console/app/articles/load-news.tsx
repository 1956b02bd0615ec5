import { useState } from "react";
import type { LoadSummary } from "#schemas/answers.ts";
import type { JobItem } from "#schemas/api.ts";
import type { ArticleInput } from "#schemas/article.ts";
import type { News } from "#schemas/review.ts";
import { api } from "../api.ts";
import { ClaimLine } from "../panels/claim-line.tsx";
import { Compare } from "../panels/compare.tsx";
import { Icon } from "../panels/icon.tsx";
import { useRequest } from "../panels/use-request.ts";
import { openArticle, showEntities } from "../state/acts.ts";
import { showOnly } from "../state/renewal.ts";
import { useApp } from "../state/store.ts";
import { plural } from "../text/words.ts";
import { gainWords } from "./gain-words.ts";
import { clearLoad, loadInputs } from "./load.ts";
import { type LoadNews, useLoad } from "./load-state.ts";

/** "3 articles loaded, 1 of them anew, 1 was there already, 2 failed." */
export function summarySentence(summary: LoadSummary): string {
  const { loaded, changed } = summary;
  const parts = [`${loaded > 0 ? plural(loaded, "article") : "No article"} loaded`];
  if (changed > 0) parts.push(`${changed} of them anew`);
  if (summary.unchanged > 0) {
    parts.push(`${summary.unchanged} ${summary.unchanged === 1 ? "was" : "were"} there already`);
  }
  if (summary.failed > 0) parts.push(`${summary.failed} failed`);
  return `${parts.join(", ")}.`;
}

/** "5 new relations, 2 new entities, 1 contradicts what was there.", "No new relations, ...". */
export function gainSentence({ relations, entities, contradictions }: News): string {
  const counts = {
    ...{ relations: relations.edges.length, entities: entities.length },
    contradictions: contradictions.length,
  };
  const all = gainWords(counts, "was there");
  return `${all.charAt(0).toUpperCase()}${all.slice(1)}.`;
}

/** How many claims are listed before the rest is asked for. */
const FIRST_CLAIMS = 12;

function NewClaims({ news }: { news: News }) {
  const [all, setAll] = useState(false);
  const shown = all ? news.claims : news.claims.slice(0, FIRST_CLAIMS);
  if (news.claims.length === 0) return null;
  return (
    <section aria-label="Their claims">
      <h3>{plural(news.claimCount, "claim")} in them</h3>
      <ul className="plain-list">
        {shown.map((claim) => (
          <li key={claim.claimId}>
            <ClaimLine
              claim={claim}
              onOpen={() => openArticle({ id: claim.article.id, claim: claim.claimId })}
            />
          </li>
        ))}
      </ul>
      {shown.length < news.claims.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          Show all {news.claims.length}
        </button>
      )}
    </section>
  );
}

/** Buttons that open exactly what articles brought, and the contradictions side by side. */
export function NewsActs({ news }: { news: News }) {
  const { relations, entities, contradictions } = news;
  return (
    <>
      <div className="acts">
        {relations.edges.length > 0 && (
          <button
            type="button"
            className="button primary"
            onClick={() => showOnly({ ...relations, total: undefined })}
          >
            Show the {plural(relations.edges.length, "new relation")}
          </button>
        )}
        {entities.length > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => void showEntities(entities.map(({ id }) => id))}
          >
            Show the {plural(entities.length, "new entity", "new entities")}
          </button>
        )}
      </div>
      {contradictions.length > 0 && (
        <section aria-label="Contradictions">
          <h3>Contradicts what was there</h3>
          <ul className="plain-list">
            {contradictions.map((each) => (
              <li key={each.key}>
                <Compare contested={each} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** A message as a sentence: "It could not be loaded." behind the address, or the host, that it begins with. */
export function reasonOf(message: string, item: string): string {
  const host = URL.canParse(item) ? `${new URL(item).origin}: ` : "";
  const isNamed = item !== "" && message.startsWith(item);
  const isOfHost = host !== "" && message.startsWith(host);
  const short = isOfHost ? message.slice(host.length) : message;
  const text = isNamed ? `It${message.slice(item.length)}` : short;
  const begun = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…”"]$/u.test(begun) ? begun : `${begun}.`;
}

/** An article that failed, why, and what to do. */
function Reason({ item }: { item: JobItem }) {
  const { hint, message = "" } = item;
  return (
    <div>
      <p className="failed-name">
        <bdi>{item.item}</bdi>
      </p>
      <p>
        <bdi>{reasonOf(message, item.item)}</bdi>
        {hint && <> {reasonOf(hint, "")}</>}
      </p>
    </div>
  );
}

function FailedItems({ failed }: { failed: LoadNews["failed"] }) {
  if (failed.length === 0) return null;
  const again = failed.flatMap(({ input }): ArticleInput[] => (input ? [input] : []));
  return (
    <section className="failed" aria-label="Not loaded">
      <p className="failed-message">{plural(failed.length, "article")} could not be loaded</p>
      <ul className="failed-items">
        {failed.map(({ item, input }) => (
          <li key={item.item}>
            <Reason item={item} />
            {input && failed.length > 1 && (
              <button type="button" className="link" onClick={() => void loadInputs([input])}>
                Try this one again
              </button>
            )}
          </li>
        ))}
      </ul>
      {again.length > 0 && (
        <button type="button" className="button" onClick={() => void loadInputs(again)}>
          <Icon name="reset" /> Try again
        </button>
      )}
      <p className="quiet">
        {failed.length === 1 ? "It is" : "They are"} kept under{" "}
        <button
          type="button"
          className="link"
          onClick={() => useApp.setState({ articleTab: "failed" })}
        >
          Failed
        </button>
        , to be tried again later.
      </p>
    </section>
  );
}

/** What a load brought, as far as it is there still: read again whenever the store has changed since. */
function useNews({ summary, news, revision: read }: LoadNews): News | null {
  const revision = useApp((state) => state.revision);
  const key = news && revision !== read ? `news ${read} ${revision}` : null;
  const { answer } = useRequest(key, () => api.news(summary.articles), { keep: true });
  return key === null ? news : (answer ?? news);
}

/** Whether there is anything left of what a load brought. */
const isGone = ({ claimCount, entities }: News) => claimCount === 0 && entities.length === 0;

/** What a load brought: how many articles, what is new, what contradicts, what failed. */
export function LoadNewsPanel({ load }: { load: LoadNews }) {
  const { summary, failed, stopped } = load;
  const news = useNews(load);
  const wasDeleted = load.news && news && isGone(news) && !isGone(load.news);
  const typed = useLoad(({ pasted }) => pasted.text.trim() !== "");
  return (
    <section className="news" aria-label="What is new">
      <p role="status" className="news-line">
        {stopped && "Stopped. "}
        {summarySentence(summary)} {wasDeleted ? "Deleted since." : news && gainSentence(news)}
      </p>
      <FailedItems failed={failed} />
      {news && <NewsActs news={news} />}
      {news && <NewClaims news={news} />}
      <button type="button" className="button" onClick={clearLoad}>
        <Icon name={typed ? "back" : "plus"} /> {typed ? "Back to the form" : "Load more"}
      </button>
    </section>
  );
}
