import { avecArticle } from '#shared/text/article.ts';
import type { Sortie } from '#shared/contract/contract.ts';
import { jourEtMois } from '#shared/dates/format.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import type { EcheanceListee } from '#shared/domain/convention/echeancier/echeance-listee.schema.ts';
import { aRegarder } from '#shared/domain/convention/echeancier/etat-dit.rules.ts';
import { EcheancesDeLAnnee } from './EcheancesDeLAnnee.tsx';

type Remarque = Sortie<'calendrier.annee'>['remarques'][number];

const SENS = {
  chevauchement: ['alerte', 'Chevauchement'],
  meme_jour: ['attente', 'Même jour'],
  ferie: ['attente', 'Jour férié'],
  pleniere: ['afaire', 'Plénière à prévoir'],
  nombre: ['afaire', 'Réunions à prévoir'],
} as const;

const DE_L_ANNEE = ['pleniere', 'nombre'] as const;

interface Proprietes {
  readonly annee: number;
  readonly remarques: readonly Remarque[];
  readonly echeances: readonly EcheanceListee[];
  readonly surJour: (date: string) => void;
}

/** Ce que l'année appelle à voir : les échéances pressantes, les heurts, jour par jour, puis ce qui manque. */
export function AVoir({ annee, remarques, echeances, surJour }: Proprietes) {
  return (
    <Panneau titre={`À voir en ${annee}`}>
      <EcheancesDeLAnnee echeances={echeances} surJour={surJour} />
      {remarques.length === 0 && !echeances.some(aRegarder) && <p>Aucun heurt, rien ne manque.</p>}
      <ul className="liste remarques">
        {remarques
          .filter(({ date }) => date !== null)
          .map(({ genre, date, phrase, article }) => {
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
                  <span className="note">{avecArticle(phrase, article)}</span>
                </span>
              </li>
            );
          })}
        {DE_L_ANNEE.map((genre) => {
          const siennes = remarques.filter((remarque) => remarque.genre === genre);
          const [sens, mot] = SENS[genre];
          return (
            siennes.length > 0 && (
              <li key={genre}>
                <span>
                  <Etat sens={sens}>{mot}</Etat>
                  {siennes.map(({ phrase, article }) => (
                    <span key={phrase} className="note">
                      {avecArticle(phrase, article)}
                    </span>
                  ))}
                </span>
              </li>
            )
          );
        })}
      </ul>
      <p className="note">Choisissez un jour pour voir ses réunions, ses échéances, ou poser une réunion.</p>
    </Panneau>
  );
}
