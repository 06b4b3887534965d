import type { Sortie } from '#shared/contract/contract.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { decaler } from '#shared/domain/feuille-de-route/copie.rules.ts';
import { etatFicheLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import { montantFr } from '#shared/text/montants.ts';
import { citer } from '#shared/text/citer.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';

interface Proprietes {
  readonly fiche: Sortie<'reports.preparer'>['fiches'][number];
  readonly mois: number;
  readonly financement: boolean;
  readonly prise: boolean;
  readonly surChange: (prise: boolean) => void;
}

const date = (jour: string | null, mois: number): string => {
  const apres = decaler(jour, mois);
  return apres === null ? '' : dateCourte(apres);
};

/** Une action et ce qu'elle deviendra : ses dates, ses étapes à faire, ce qui serait demandé. */
export function ActionAReporter({ fiche, mois, financement, prise, surChange }: Proprietes) {
  const { numero, intitule, etat, debut, fin, etapesAFaire, sousActionsAMener, demande, poursuivieDans } = fiche;
  const periode = [debut === null ? '' : `du ${date(debut, mois)}`, fin === null ? '' : `au ${date(fin, mois)}`]
    .filter((mot) => mot !== '')
    .join(' ');
  const prochaine = etapesAFaire.flatMap(({ echeance }) => echeance ?? []).toSorted()[0];
  const etapes =
    etapesAFaire.length === 0
      ? 'aucune étape à faire'
      : `${pluriel(etapesAFaire.length, 'étape à faire', 'étapes à faire')}${prochaine === undefined ? '' : `, la première le ${date(prochaine, mois)}`}`;
  const menees = sousActionsAMener === 0 ? null : pluriel(sousActionsAMener, 'sous-action', 'sous-actions');
  const argent = !financement || demande === null ? null : `${montantFr(demande)} demandés`;
  return (
    <li>
      <ChampCase libelle={typographier(`${numero} ${intitule}`)} valeur={prise} surChange={surChange} />
      <span className="note">
        {poursuivieDans === null
          ? [
              etatFicheLibelle[etat].toLocaleLowerCase('fr'),
              periode === '' ? 'sans date' : periode,
              menees,
              etapes,
              argent,
            ]
              .filter((mot) => mot !== null)
              .join(' ; ')
          : `se poursuit dans ${citer(poursuivieDans)} : la même action, inscrite sans être recopiée ni mise en pause`}
      </span>
    </li>
  );
}
