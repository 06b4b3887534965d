import { dixMilliemesFr } from '#shared/text/dix-milliemes.ts';
import { montantFr } from '#shared/text/montants.ts';
import type { Bloc } from '../../blocs.ts';
import { colonne, nombresAvantTexte, paragraphe } from '../../blocs-courants.ts';
import { gras, texte } from '../../segments.ts';
import type { ArgentDuRapport, VersementDuRapport } from '../argent.types.ts';
import { montantsDuTableau } from '../montants.ts';
import { legende, nombres } from '../mots.ts';

/** Ce qu'un reversement rend se retire : la colonne s'additionne. */
const netDe = ({ rendu, verse }: VersementDuRapport): number | null => (rendu && verse !== null ? -verse : verse);

/** T5 : ce que l'État devait verser, ce qu'il a versé, ce qui reste (M11, M12). */
export function versements(argent: ArgentDuRapport): readonly Bloc[] {
  const { versements: tous, verse, reverse, prevu, reste, tauxConsommation, suspension } = argent;
  if (tous.length === 0) return [];
  const montants = montantsDuTableau([prevu, verse, ...tous.flatMap((un) => [un.prevu, un.verse])]);
  const rendu = reverse === 0 ? '' : ` Dont ${montantFr(reverse)} reversés par l’organisme.`;
  return [
    legende('T5', 'Échéancier des versements'),
    {
      type: 'tableau',
      id: 'versements',
      serre: true,
      colonnes: [
        colonne('Exercice', 1.8),
        colonne('Versement', 3.5),
        nombres('Prévu', 2.8),
        nombresAvantTexte('Versé', 3),
        colonne('Date ou état', 4.9),
      ],
      lignes: [
        ...tous.map((un) => ({
          type: 'ligne' as const,
          cellules: [
            texte(String(un.annee)),
            texte(un.libelle),
            montants.dire(un.prevu),
            montants.dire(netDe(un)),
            texte(un.etat),
          ],
        })),
        {
          type: 'total' as const,
          cellules: [
            texte(''),
            texte('Total'),
            montants.dire(prevu),
            montants.dire(verse - reverse),
            texte(reste === null ? '' : `reste ${montantFr(reste)}`),
          ],
        },
      ],
    },
    paragraphe(
      'source_versements',
      texte(
        tauxConsommation === null
          ? `Versements rattachés à leur exercice, quelle que soit leur date.${rendu}`
          : `Versements rattachés à leur exercice, quelle que soit leur date ; ${dixMilliemesFr(tauxConsommation)} du montant conventionné sont versés.${rendu}`,
      ),
      'source',
    ),
    ...(suspension === null ? [] : [paragraphe('suspension', gras(suspension))]),
  ];
}
