import { dateSansJour } from '#shared/dates/format.ts';
import type { MotifDeResiliation } from '#shared/domain/convention/echeancier/resiliation.rules.ts';
import { reversementDeLaResiliation } from '#shared/domain/convention/echeancier/resiliation.rules.ts';
import type { Bloc, DocumentNeutre, Segments } from '../blocs.ts';
import { paragraphe } from '../blocs-courants.ts';
import { manque, texte, texteOuManque } from '../segments.ts';
import type { DossierDeConvention } from './dossier.types.ts';
import { etablirLettreDeConvention } from './lettre.ts';
import { periodeDe } from './mots.ts';

const MOTIFS: Readonly<Record<MotifDeResiliation, string>> = {
  non_respect: 'vous n’avez pas respecté les stipulations de la convention',
  fausses_declarations: 'la contribution financière de l’État a été obtenue à la suite de fausses déclarations',
  detournement: 'la convention a été détournée de son objet',
};

/** Ce que le texte attache à la résiliation : une faculté, ou une suite obligée (D. 5316-11, D. 5316-12). */
function suites(motif: MotifDeResiliation | null): Segments {
  const issue = 'À l’issue de ce délai, et au vu de vos observations, je vous ferai connaître ma décision. ';
  if (motif === null) return [...texte(issue), ...manque('suites, selon le motif : D. 5316-11 ou D. 5316-12')];
  return texte(
    reversementDeLaResiliation(motif).oblige
      ? `${issue}Si ces faits sont établis, la convention sera résiliée et les sommes indûment perçues donneront lieu à reversement (article D. 5316-12).`
      : `${issue}Je pourrai alors demander le reversement des sommes indûment perçues (article D. 5316-11).`,
  );
}

function corps({ convention, resiliation }: DossierDeConvention): readonly Bloc[] {
  const motif = resiliation?.motif ?? null;
  const article = motif === null || motif === 'non_respect' ? 'D. 5316-11' : 'D. 5316-11 et D. 5316-12';
  const delai = resiliation?.delaiJusquAu ?? null;
  return [
    paragraphe('periode', periodeDe(convention)),
    paragraphe('constat', [
      ...texte('Il apparaît que '),
      ...texteOuManque(
        motif === null ? null : MOTIFS[motif],
        'motif : non-respect, fausses déclarations ou détournement',
      ),
      ...texte(' : '),
      ...manque('faits précis, datés, et stipulations en cause'),
      ...texte('.'),
    ]),
    paragraphe(
      'intention',
      texte(
        `En application ${article.includes(' et ') ? 'des articles' : 'de l’article'} ${article} du code du travail, je vous informe de mon intention de résilier cette convention.`,
      ),
    ),
    paragraphe('observations', [
      ...texte('Vous pouvez me faire connaître vos observations '),
      ...(delai === null
        ? [
            ...texte('dans un délai de '),
            ...manque('délai, un mois au plus'),
            ...texte(' à compter de la réception de cette lettre'),
          ]
        : texte(`jusqu’au ${dateSansJour(delai)}`)),
      ...texte('.'),
    ]),
    paragraphe('suites', suites(motif)),
  ];
}

/** L'information de l'intention de résilier (O-8 ; D. 5316-11, -12) : date certaine, un mois au plus d'observations. */
export const etablirIntentionDeResilier = (dossier: DossierDeConvention): DocumentNeutre =>
  etablirLettreDeConvention(dossier, {
    genre: 'resiliation',
    objet: `« ${dossier.convention.intitule} » : intention de résilier la convention`,
    envoi: texteOuManque(dossier.resiliation?.mode ?? null, 'moyen d’envoi donnant date certaine'),
    corps: corps(dossier),
  });
