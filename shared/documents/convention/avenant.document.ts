import { enPhrase } from '#shared/text/capitale.ts';
import type { Bloc, DocumentNeutre, Segments } from '../blocs.ts';
import { paragraphe, titre } from '../blocs-courants.ts';
import { texte, texteOuManque } from '../segments.ts';
import { articlesDeLAvenant } from './articles-de-l-avenant.ts';
import type { DossierDeConvention } from './dossier.types.ts';
import { estUneRevision } from './montants-de-l-avenant.ts';
import { nomDeConvention, referenceDe } from './mots.ts';
import { parties, signataireDeLOrganisme } from './parties.ts';
import { signataireDeLEtat } from './signataire.ts';
import { etablirFeuille } from './feuille.ts';

function visas({ convention }: DossierDeConvention): readonly Bloc[] {
  return [
    paragraphe(
      'visa_code',
      texte('Vu le code du travail, notamment ses articles L. 5316-1, L. 5316-2 et D. 5316-1 à D. 5316-12 ;'),
    ),
    paragraphe('visa_convention', [...texte('Vu la '), ...referenceEnPhrase(convention), ...texte(' ;')]),
    paragraphe('convenu', texte('il est convenu ce qui suit :'), 'corps', true),
  ];
}

function referenceEnPhrase(convention: DossierDeConvention['convention']): Segments {
  const [premier, ...suite] = referenceDe(convention);
  return premier === undefined ? [] : [{ ...premier, texte: enPhrase(premier.texte) }, ...suite];
}

/** L'avenant financier d'une année (O-3, O-4 ; D. 5316-5, -6) : il reste « PROJET », les deux parties le signent. */
export function etablirAvenant(dossier: DossierDeConvention): DocumentNeutre {
  const { convention, annee, emetteur } = dossier;
  const forme = estUneRevision(dossier) ? 'Avenant de révision' : 'Avenant financier';
  return etablirFeuille(dossier, 'avenant', {
    titre: `${forme} ${annee.annee} à la ${nomDeConvention(convention).replace(/^C/u, 'c')}`,
    projet: true,
    blocs: [
      {
        type: 'blocTitre',
        id: 'titre',
        forme: `${forme} ${annee.annee}`,
        instance: texte(`${nomDeConvention(convention)}, « ${convention.intitule} »`),
        seance: [],
        reference: [],
      },
      ...parties(dossier),
      ...visas(dossier),
      ...articlesDeLAvenant(dossier).flatMap(({ intitule, blocs }, rang): readonly Bloc[] => [
        titre(`article_${rang + 1}`, 3, `Article ${rang === 0 ? '1er' : rang + 1} – ${intitule}`),
        ...blocs,
      ]),
      {
        type: 'signatures',
        id: 'signatures',
        lieu: [...texte('Fait à '), ...texteOuManque(emetteur.ville, 'lieu'), ...texte(', en deux exemplaires, le')],
        signataires: [signataireDeLEtat(dossier), signataireDeLOrganisme(dossier)],
        espace: 'ample',
      },
    ],
  });
}
