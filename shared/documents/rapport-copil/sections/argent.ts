import { direLesLaisses } from '#shared/domain/convention/beneficiaires/exercices-du-cout.rules.ts';
import { SANS_LES_QUATRE_VOLETS } from '#shared/domain/convention/volets.rules.ts';
import { montantFr } from '#shared/text/montants.ts';
import { accord, nombreFr } from '#shared/text/nombres.ts';
import { FINE } from '#shared/text/typographie.ts';
import type { Bloc } from '../../blocs.ts';
import { paragraphe, titre } from '../../blocs-courants.ts';
import { gras, sansPoint, texte } from '../../segments.ts';
import { blocsDeTexte } from '../../texte-libre.ts';
import type { CoutDuRapport } from '../argent.types.ts';
import type { DossierDeRapport } from '../rapport.types.ts';
import { execution, exercicesDits } from './execution.ts';
import { surcompensation } from './surcompensation.ts';
import { versements } from './versements.ts';

/** Le coût par bénéficiaire et sa division ; d'une O2R, il se compare si les quatre volets sont tenus (I10). */
function cout(
  { exercices, charges, entrees, cout: un, prevu, reference, laisses, voletsComplets }: CoutDuRapport,
  estO2r: boolean,
): readonly Bloc[] {
  const sans = laisses.length === 0 ? '' : ` Sans ${direLesLaisses(laisses)}.`;
  if (un === null || charges === null || entrees === null)
    return sans === '' || !estO2r ? [] : [paragraphe('cout', texte(`Coût par entrée en parcours : n.d.${sans}`))];
  const compare =
    reference === null
      ? !estO2r
        ? ''
        : voletsComplets
          ? 'Aucune référence n’est saisie pour l’appel à manifestation d’intérêt.'
          : `Référence ${SANS_LES_QUATRE_VOLETS}.`
      : `Référence de l’appel${reference.region === null ? '' : ` (${reference.region})`} : ${montantFr(reference.montant)}${reference.source === null ? '' : `, source : ${sansPoint(reference.source)}`}.`;
  return [
    paragraphe('cout', [
      ...texte(
        `Coût par entrée en parcours, ${accord(exercices.length, 'exercice', 'exercices')} ${exercicesDits(exercices)} : ${montantFr(charges)} ÷ ${nombreFr(entrees)} = `,
      ),
      ...gras(montantFr(un)),
      ...texte(
        `${prevu === null ? '' : `${FINE}; prévu par la convention : ${montantFr(prevu)}`}.${compare === '' ? '' : ` ${compare}`}${sans}`,
      ),
    ]),
  ];
}

/** L'exécution financière (section 7) : prévu et retenu, versements, charges nettes, coût. */
export function argent({ argent: lu, rapport, portee }: DossierDeRapport): readonly Bloc[] {
  const lecture = rapport.lectureArgent;
  return [
    ...execution(lu),
    ...versements(lu),
    ...surcompensation(lu),
    ...cout(lu.cout, portee.o2r),
    ...(lecture === null
      ? []
      : [titre('lecture_argent', 2, 'Lecture'), ...blocsDeTexte(lecture, (rang) => `lecture_argent_${rang}`)]),
  ];
}
