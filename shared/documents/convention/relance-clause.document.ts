import { dateSansJour } from '#shared/dates/format.ts';
import { echeanceDuCompteRendu } from '#shared/domain/convention/echeancier/comptes-annuels.rules.ts';
import { echeanceDuBilanDEnsemble } from '#shared/domain/convention/echeancier/controles.rules.ts';
import type { FaitDeConvention } from '#shared/domain/convention/echeancier/fait.schema.ts';
import { cloturesTouchees, periodeTenue } from '#shared/domain/convention/duree.rules.ts';
import type { DocumentNeutre } from '../blocs.ts';
import { paragraphe } from '../blocs-courants.ts';
import { manque, texte } from '../segments.ts';
import { envoyerA, piecesDemandees } from './demande.ts';
import type { DossierDeConvention } from './dossier.types.ts';
import { etablirLettreDeConvention } from './lettre.ts';
import { periodeDe } from './mots.ts';

/** Ce que la convention demande de plus que le texte, et que l'organisme n'a pas remis. */
interface ClauseARelancer {
  readonly genre: 'relance-compte-rendu' | 'relance-bilan';
  readonly objet: string;
  readonly regle: string;
  readonly piece: string;
  /** Date civile ; `null` : cette année n'en doit pas. */
  readonly due: string | null;
  readonly recuLe: string | null;
}

/** Le jour où une pièce est notée reçue, à la date de la lettre. */
const recuA = (fait: FaitDeConvention | undefined, date: string): string | null =>
  fait === undefined || fait.le > date ? null : fait.le;

/** La relance d'une clause : ce qu'elle prévoit, pour quand, ce qui manque, à qui l'envoyer ; ce retard ne suspend rien. */
function etablirRelance(
  dossier: DossierDeConvention,
  { genre, objet, regle, piece, due, recuLe }: ClauseARelancer,
): DocumentNeutre {
  const { convention, date } = dossier;
  const annonce =
    due !== null && date > due
      ? `À ce jour, il manque encore, au titre de l’échéance du ${dateSansJour(due)} :`
      : `Il reste à me transmettre, avant l’échéance ${due === null ? '' : `du ${dateSansJour(due)} `}:`;
  const demandees = due === null || recuLe !== null ? [] : [piece];
  return etablirLettreDeConvention(dossier, {
    genre,
    objet: `« ${convention.intitule} » : ${objet}`,
    corps: [
      paragraphe('periode', periodeDe(convention)),
      paragraphe('regle', due === null ? manque('la convention ne prévoit rien à cette date') : texte(regle)),
      ...piecesDemandees(annonce, demandees),
      ...(demandees.length === 0 ? [] : [envoyerA(dossier, 'me transmettre ce document')]),
    ],
  });
}

/** La relance d'un compte rendu financier (E1) : dû six mois après la clôture des comptes, si la convention le prévoit. */
export function etablirRelanceDuCompteRendu(dossier: DossierDeConvention): DocumentNeutre {
  const { convention, faits, date } = dossier;
  const { annee } = dossier.annee;
  const clos = cloturesTouchees(periodeTenue(convention), convention.cloture).find((jour) =>
    jour.startsWith(String(annee)),
  );
  return etablirRelance(dossier, {
    genre: 'relance-compte-rendu',
    objet: `compte rendu financier ${annee}`,
    regle: `La convention demande un compte rendu financier dans les six mois qui suivent la clôture des comptes de l’organisme, le ${dateSansJour(clos ?? `${annee}-12-31`)} pour cet exercice.`,
    piece: `le compte rendu financier de l’exercice ${annee}`,
    due: clos === undefined || !convention.clauseCompteRendu ? null : echeanceDuCompteRendu(clos),
    recuLe: recuA(
      faits.find((un) => un.genre === 'compte_rendu' && un.annee === annee),
      date,
    ),
  });
}

/** La relance du bilan d'ensemble (E2) : dû trois mois avant le terme, si la convention le prévoit. */
export function etablirRelanceDuBilan(dossier: DossierDeConvention): DocumentNeutre {
  const { convention, faits, date } = dossier;
  const { fin } = periodeTenue(convention);
  return etablirRelance(dossier, {
    genre: 'relance-bilan',
    objet: 'bilan d’ensemble',
    regle: `La convention demande un bilan d’ensemble, qualitatif et quantitatif, au moins trois mois avant son terme, le ${dateSansJour(fin)}.`,
    piece: 'le bilan d’ensemble de la convention',
    due: convention.clauseBilan ? echeanceDuBilanDEnsemble(fin) : null,
    recuLe: recuA(
      faits.find((un) => un.genre === 'bilan_d_ensemble'),
      date,
    ),
  });
}
