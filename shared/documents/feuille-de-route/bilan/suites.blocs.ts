import { anneeCivile } from '#shared/dates/date-civile.ts';
import { dateSansJour } from '#shared/dates/format.ts';
import type { Bilan } from '#shared/domain/feuille-de-route/bilan.rules.ts';
import { enPhrase } from '#shared/text/capitale.ts';
import type { Bloc, Segments } from '../../blocs.ts';
import { paragraphe, titre } from '../../blocs-courants.ts';
import { ponctuer, texte } from '../../segments.ts';
import type { FicheImprimee } from '../dossier.types.ts';
import { partAuDixieme } from '../mots-de-fiche.ts';

/** Ce qu'il advient d'une action que l'année n'a pas close ; dépassée au jour de l'édition, sa fin se reporte. */
function direSuite({ fiche }: FicheImprimee, annee: number, date: string): string {
  const { fin, etat, etatMotif, reporteeVersId } = fiche;
  if (reporteeVersId !== null && etatMotif !== null) return enPhrase(etatMotif);
  if (fin === null) return etat === 'a_venir' ? 'pas encore commencée, sans date de fin' : 'sans date de fin';
  if (fin < date) return `fin prévue le ${dateSansJour(fin)}, dépassée : à reporter`;
  return anneeCivile(fin) > annee ? `se poursuit jusqu’au ${dateSansJour(fin)}` : `fin prévue le ${dateSansJour(fin)}`;
}

/**
 * Les actions que l'année ne clôt pas, et les quartiers qu'aucune n'a visés.
 * @param date jour de l'édition
 */
export function suitesDuBilan(
  { annee, aPoursuivre, quartiersSansAction }: Bilan<FicheImprimee>,
  nombreDeQuartiers: number,
  date: string,
): readonly Bloc[] {
  const suites = aPoursuivre.map(
    (action): Segments => [
      ...texte(`${action.numero} ${action.fiche.intitule} : `, { gras: true }),
      ...texte(direSuite(action, annee, date)),
    ],
  );
  const [nombre, total] = [quartiersSansAction.length, nombreDeQuartiers];
  return [
    ...(suites.length === 0
      ? []
      : [
          titre('suites', 1, 'Les actions à poursuivre ou à reporter'),
          { type: 'liste' as const, id: 'suites_liste', elements: ponctuer(suites) },
        ]),
    ...(total === 0
      ? []
      : [
          titre('quartiers', 1, 'Les quartiers sans action'),
          paragraphe(
            'quartiers_phrase',
            texte(
              nombre === 0
                ? `Chacun des ${total} quartiers prioritaires du ressort a été visé par une action au moins.`
                : `${nombre} sur ${total} (${partAuDixieme(nombre / total)}) : ${quartiersSansAction.map(({ libelle, code }) => `${libelle} (${code})`).join(', ')}. Une action abandonnée n’en couvre aucun.`,
            ),
          ),
        ]),
  ];
}
