import { dateCourte } from '#shared/dates/format.ts';
import { montantFr } from '#shared/text/montants.ts';
import { typographier } from '#shared/text/typographie.ts';
import { chargesDeLExercice, estVolontaire } from './charges.rules.ts';
import { sensDuCompte } from './compte.labels.ts';
import type { LigneEcrite } from './compte.schema.ts';
import { calculIndirect, type ComptesDeLOrganisme, enLigneDeCompte, realiseDe } from './comptes.rules.ts';
import type { Convention } from '../convention.schema.ts';

/** Une charge déclarée qui n'entre pas dans le calcul ; centimes. */
export interface ChargeEcartee {
  readonly cle: string;
  readonly nom: string;
  readonly montant: number;
  /** `null` : reste à motiver. */
  readonly motif: string | null;
  /** Où est la pièce, et qui a contrôlé la ligne, quand ; `null` : pas dit. */
  readonly piece: string | null;
  readonly controle: string | null;
}

/** « DDETS du Haut-Rhin, le 12/03/2026 » ; `null` : la ligne n'est pas contrôlée. */
const direLeControle = ({ controleLe, controlePar }: Pick<LigneEcrite, 'controleLe' | 'controlePar'>): string | null =>
  controleLe === null ? null : `${controlePar === null ? '' : `${controlePar}, `}le ${dateCourte(controleLe)}`;

/**
 * Ce qu'un exercice écarte (M2, M6) : une ligne non éligible en entier ; ce qu'un contrôle a ôté d'une ligne éligible ;
 * l'excédent des charges indirectes sur leur plafond. Les contributions volontaires n'y sont pas : elles ne comptent jamais.
 */
export function chargesEcartees(
  { membreId, lignes, exercice }: ComptesDeLOrganisme,
  convention: Pick<Convention, 'modeIndirect' | 'tauxIndirect' | 'cleIndirecte'>,
): readonly ChargeEcartee[] {
  const charges = lignes.filter((une) => sensDuCompte(une.compte) === 'charge' && !estVolontaire(une));
  const desLignes = charges.flatMap((une): ChargeEcartee[] => {
    const { id, compte, libelle, declare, eligible, motif, referencePiece: piece } = une;
    const realise = realiseDe(une) ?? 0;
    const montant = eligible ? Math.max(0, (declare ?? 0) - realise) : (declare ?? realise);
    return montant === 0
      ? []
      : [{ cle: id, nom: `${compte} ${libelle}`, montant, motif, piece, controle: direLeControle(une) }];
  });
  const { indirectesEcartees, plafondIndirect } = chargesDeLExercice(
    lignes.map(enLigneDeCompte),
    calculIndirect(convention, exercice),
  );
  const motif = typographier(`Au-delà du plafond des charges indirectes : ${montantFr(plafondIndirect)}`);
  return [
    ...desLignes,
    ...(indirectesEcartees > 0
      ? [
          {
            cle: `indirect ${membreId ?? ''}`,
            nom: 'Charges indirectes',
            montant: indirectesEcartees,
            motif,
            piece: null,
            controle: null,
          },
        ]
      : []),
  ];
}
