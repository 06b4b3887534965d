import './jalons.css';
import { dateBreve } from '#shared/dates/format.ts';
import type { JalonInterne } from '#shared/domain/reunion/jalons.rules.ts';
import { typographier } from '#shared/text/typographie.ts';
import { Etat, type SensEtat } from '#renderer/ui/reperes/Etat.tsx';

const ETATS: Readonly<Record<JalonInterne['etat'], readonly [SensEtat, string]>> = {
  fait: ['fait', 'Fait'],
  passe: ['alerte', 'Passé'],
  aujourdhui: ['cours', 'Aujourd’hui'],
  a_venir: ['afaire', 'À venir'],
  sans_objet: ['sans-objet', 'Sans objet'],
};

/** Les jalons internes de la préparation: ce qui devrait être fait, quel jour, et si c'est fait. */
export function Jalons({ jalons }: { readonly jalons: readonly JalonInterne[] }) {
  return (
    <ul className="liste liste-serree jalons" aria-label="Jalons internes">
      {jalons.map(({ cle, libelle, date, detail, etat }) => (
        <li key={cle}>
          <span>
            {libelle}{' '}
            <span className="note">
              {typographier([dateBreve(date), detail].filter((mot) => mot !== null).join(', '))}
            </span>
          </span>
          <Etat sens={ETATS[etat][0]}>{ETATS[etat][1]}</Etat>
        </li>
      ))}
    </ul>
  );
}
