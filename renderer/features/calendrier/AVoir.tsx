import type { Sortie } from '#shared/contract/contract.ts';
import { jourEtMois } from '#shared/dates/format.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';

type Remarque = Sortie<'calendrier.annee'>['remarques'][number];

const SENS = {
  chevauchement: ['alerte', 'Chevauchement'],
  meme_jour: ['attente', 'Même jour'],
  ferie: ['attente', 'Jour férié'],
  pleniere: ['afaire', 'Plénière à prévoir'],
  nombre: ['afaire', 'Réunions à prévoir'],
} as const;

interface Proprietes {
  readonly annee: number;
  readonly remarques: readonly Remarque[];
  readonly surJour: (date: string) => void;
}

/** Ce que l'année appelle à voir : les heurts, jour par jour, puis ce qui manque. */
export function AVoir({ annee, remarques, surJour }: Proprietes) {
  return (
    <Panneau titre={`À voir en ${annee}`}>
      {remarques.length === 0 && <p>Aucun heurt, rien ne manque.</p>}
      <ul className="liste remarques">
        {remarques.map((remarque) => {
          const { genre, date, phrase, article } = remarque;
          const [sens, mot] = SENS[genre];
          return (
            <li key={`${genre} ${date ?? ''} ${phrase}`}>
              <span>
                <Etat sens={sens}>{mot}</Etat>
                {date !== null && (
                  <button type="button" className="lien-de-jour" onClick={() => surJour(date)}>
                    {enCapitale(jourEtMois(date))}
                  </button>
                )}
                <span className="note">
                  {phrase}
                  {article !== null && ` (${article})`}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
      <p className="note">Choisissez un jour pour voir ses réunions ou en poser une.</p>
    </Panneau>
  );
}
