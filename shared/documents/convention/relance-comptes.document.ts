import { dateSansJour } from '#shared/dates/format.ts';
import {
  echeanceDesComptes,
  MENTIONS_DU_BILAN,
  mentionsManquantes,
} from '#shared/domain/convention/echeancier/comptes-annuels.rules.ts';
import type { Bloc, DocumentNeutre } from '../blocs.ts';
import { paragraphe } from '../blocs-courants.ts';
import { ponctuer, texte } from '../segments.ts';
import { envoyerA, piecesDemandees } from './demande.ts';
import type { DossierDeConvention } from './dossier.types.ts';
import { etablirLettreDeConvention } from './lettre.ts';
import { MENTIONS_EN_TOUTES_LETTRES } from './mentions-du-bilan.data.ts';
import { periodeDe } from './mots.ts';

/** Les mentions à porter au bilan : toutes s'il n'est pas reçu, celles qui manquent sinon. */
function mentions({ annee: comptes, date }: DossierDeConvention): readonly Bloc[] {
  const { annee, bilanRecuLe } = comptes;
  const recuLe = bilanRecuLe !== null && bilanRecuLe <= date ? bilanRecuLe : null;
  const dues = recuLe === null ? MENTIONS_DU_BILAN : mentionsManquantes(comptes);
  if (dues.length === 0) return [];
  const annonce =
    recuLe === null
      ? 'Le bilan d’activité précise, pour les bénéficiaires, les actions mises en œuvre, leurs résultats et les moyens affectés. Il comporte notamment :'
      : `Le bilan d’activité ${annee}, reçu le ${dateSansJour(recuLe)}, est à compléter des mentions suivantes :`;
  return [
    paragraphe('mentions_annonce', texte(annonce), 'corps', true),
    {
      type: 'liste',
      id: 'mentions',
      elements: ponctuer(dues.map(({ cle }) => texte(MENTIONS_EN_TOUTES_LETTRES[cle]))),
    },
  ];
}

function corps(dossier: DossierDeConvention): readonly Bloc[] {
  const { convention, annee: comptes, date } = dossier;
  const { annee, comptesRecusLe, bilanRecuLe } = comptes;
  const due = echeanceDesComptes(annee);
  const absent = (recuLe: string | null) => recuLe === null || recuLe > date;
  const pieces = [
    ...(absent(comptesRecusLe) ? [`les comptes annuels ${annee}`] : []),
    ...(absent(bilanRecuLe) ? [`le bilan d’activité ${annee}`] : []),
  ];
  const aCompleter = mentions(dossier);
  const annonce =
    date > due
      ? `À ce jour, il manque encore, au titre de l’échéance du ${dateSansJour(due)} :`
      : `Il reste à me transmettre, avant l’échéance du ${dateSansJour(due)} :`;
  const quoi = pieces.length === 0 ? 'me transmettre ce bilan complété' : 'me transmettre ces éléments';
  return [
    paragraphe('periode', periodeDe(convention)),
    paragraphe(
      'regle',
      texte(
        'L’article D. 5316-10 du code du travail demande à l’organisme de transmettre chaque année au préfet de région, au plus tard le 30 juin, ses comptes annuels et un bilan d’activité.',
      ),
    ),
    ...(pieces.length === 0 && aCompleter.length > 0 ? [] : piecesDemandees(annonce, pieces)),
    ...aCompleter,
    ...(pieces.length + aCompleter.length === 0 ? [] : [envoyerA(dossier, quoi)]),
  ];
}

/** La relance du 30 juin (O-7 ; D. 5316-10) : comptes, bilan, et les mentions qui y manquent ; ce retard ne suspend rien. */
export const etablirRelanceDesComptes = (dossier: DossierDeConvention): DocumentNeutre =>
  etablirLettreDeConvention(dossier, {
    genre: 'relance-comptes',
    objet: `« ${dossier.convention.intitule} » : comptes annuels et bilan d’activité ${dossier.annee.annee}`,
    corps: corps(dossier),
  });
