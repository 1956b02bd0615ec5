import { useOutage } from "../outage.ts";

/** Says, for as long as it lasts, that the server or its database does not answer, and that the page goes on by itself. */
export function OutageBar() {
  const away = useOutage((state) => state.away);
  return (
    <div role="status">
      {away && (
        <div className="notice notice-error">
          <p>
            <strong>
              {away.what === "database" && "The database is away: "}
              {away.message}
            </strong>{" "}
            {away.what === "database"
              ? "What you asked for waits and goes on by itself when it is back."
              : "The page goes on by itself when it is back."}{" "}
            {away.hint}
          </p>
        </div>
      )}
    </div>
  );
}
