import { anneeCivile } from '#shared/dates/date-civile.ts';
import type { AnneeDeConvention } from '#shared/domain/convention/annee.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { montantFr } from '#shared/text/montants.ts';
import type { Bloc, Segments } from '../blocs.ts';
import { colonne } from '../blocs-courants.ts';
import { manque, texte } from '../segments.ts';
import type { DossierDeConvention } from './dossier.types.ts';

type Chiffres = Pick<AnneeDeConvention, 'montant' | 'beneficiaires'>;
const RIEN: Chiffres = { montant: null, beneficiaires: null };

/**
 * Une révision (O-3, D. 5316-5) modifie l'aide d'une année dont l'avenant est conclu, ou de la première année, que la
 * convention fixe elle-même.
 */
export const estUneRevision = ({ convention, annee, avenant, date }: DossierDeConvention): boolean =>
  avenant === null
    ? annee.annee === anneeCivile(convention.debut) || (annee.concluLe !== null && annee.concluLe <= date)
    : avenant.lui.genre === 'revision';

/** Ce qui vaut avant l'avenant : l'an passé, à titre conservatoire (D. 5316-6) ; d'une révision, l'année elle-même. */
function avantApres(dossier: DossierDeConvention): { readonly avant: Chiffres; readonly apres: Chiffres | null } {
  const { annee, annees, avenant } = dossier;
  const de = (quand: number, ou: readonly (Chiffres & { readonly annee: number })[] = annees) =>
    ou.find((une) => une.annee === quand) ?? RIEN;
  if (avenant !== null)
    return {
      avant: de(estUneRevision(dossier) ? annee.annee : annee.annee - 1, avenant.avant.annees),
      apres: de(annee.annee, avenant.apres.annees),
    };
  return estUneRevision(dossier)
    ? { avant: de(annee.annee), apres: null }
    : { avant: de(annee.annee - 1), apres: de(annee.annee) };
}

const dire = (centimes: number | null, quoi: string): Segments =>
  centimes === null ? manque(quoi) : texte(montantFr(centimes));
const personnes = (nombre: number | null, quoi: string): Segments =>
  nombre === null ? manque(quoi) : texte(pluriel(nombre, 'personne', 'personnes'));

/** L'aide et les bénéficiaires, avant et après l'avenant. */
export function tableauDesMontants(dossier: DossierDeConvention): Bloc {
  const { annee } = dossier.annee;
  const { avant, apres } = avantApres(dossier);
  const revision = estUneRevision(dossier);
  const [quandAvant, quandApres] = revision
    ? [`${annee}, en vigueur`, `${annee}, révisé`]
    : [`${annee - 1}, à titre conservatoire`, `${annee}, fixé par l’avenant`];
  return {
    type: 'tableau',
    id: 'montants',
    colonnes: [
      colonne('Stipulation', 5.4),
      { titre: quandAvant, largeur: 5.3, nombre: true },
      { titre: quandApres, largeur: 5.3, nombre: true },
    ],
    lignes: [
      {
        type: 'ligne',
        cellules: [
          texte('Aide financière de l’État'),
          dire(avant.montant, revision ? `aide ${annee} en vigueur` : `aide ${annee - 1}`),
          dire(apres?.montant ?? null, revision ? `aide ${annee} révisée` : `aide ${annee}`),
        ],
      },
      {
        type: 'ligne',
        cellules: [
          texte('Bénéficiaires prévus'),
          personnes(avant.beneficiaires, revision ? `bénéficiaires ${annee} en vigueur` : `bénéficiaires ${annee - 1}`),
          personnes(
            apres?.beneficiaires ?? null,
            revision ? `bénéficiaires ${annee} révisés` : `bénéficiaires ${annee}`,
          ),
        ],
      },
    ],
  };
}
