import { useOutage } from "../outage.ts";

/** Says, for as long as it lasts, that the server cannot reach its database and that the page goes on by itself. */
export function OutageBar() {
  const away = useOutage((state) => state.away);
  return (
    <div role="status">
      {away && (
        <div className="notice notice-error">
          <p>
            <strong>The database is away: {away.message}</strong> What you asked for waits and goes
            on by itself when it is back. {away.hint}
          </p>
        </div>
      )}
    </div>
  );
}
