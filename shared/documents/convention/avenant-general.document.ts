import { dateSansJour } from '#shared/dates/format.ts';
import { nomDAvenant } from '#shared/domain/convention/avenant/avenant.labels.ts';
import type { Bloc, DocumentNeutre } from '../blocs.ts';
import { paragraphe, titre } from '../blocs-courants.ts';
import { texte, texteOuManque } from '../segments.ts';
import { articlesDeLAvenantGeneral } from './articles-de-l-avenant-general.ts';
import type { AvenantDuDossier, DossierDeConvention } from './dossier.types.ts';
import { etablirFeuille } from './feuille.ts';
import { nomDeConvention, referenceDe } from './mots.ts';
import { parties, signataireDeLOrganisme } from './parties.ts';
import { signataireDeLEtat } from './signataire.ts';

function visas({ convention }: DossierDeConvention, { precedents }: AvenantDuDossier): readonly Bloc[] {
  const code =
    convention.genre === 'o2r'
      ? [
          paragraphe(
            'visa_code',
            texte('Vu le code du travail, notamment ses articles L. 5316-1, L. 5316-2 et D. 5316-1 à D. 5316-12 ;'),
          ),
        ]
      : [];
  const [premier, ...suite] = referenceDe(convention);
  const reference = premier === undefined ? [] : [{ ...premier, texte: premier.texte.replace(/^C/u, 'c') }, ...suite];
  return [
    ...code,
    paragraphe('visa_convention', [...texte('Vu la '), ...reference, ...texte(' ;')]),
    ...precedents.map(({ id, numero, concluLe }) =>
      paragraphe(`visa_${id}`, [
        ...texte(`Vu son avenant n° ${numero}, signé le `),
        ...texteOuManque(concluLe === null ? null : dateSansJour(concluLe), 'date de signature de l’avenant'),
        ...texte(' ;'),
      ]),
    ),
    paragraphe('convenu', texte('il est convenu ce qui suit :'), 'corps', true),
  ];
}

/** Un avenant qui n'est pas l'avenant financier annuel : ses articles disent avant et après (C7) ; un projet, à signer. */
export function etablirAvenantGeneral(dossier: DossierDeConvention): DocumentNeutre {
  const { convention, avenant, emetteur } = dossier;
  if (avenant === null) throw new Error('Un avenant général s’écrit d’un avenant préparé.');
  const nom = nomDAvenant(avenant.lui);
  return etablirFeuille(dossier, 'avenant-general', {
    titre: `${nom} à la ${nomDeConvention(convention).replace(/^C/u, 'c')}`,
    projet: avenant.lui.concluLe === null,
    blocs: [
      {
        type: 'blocTitre',
        id: 'titre',
        forme: nom,
        instance: texte(`${nomDeConvention(convention)}, « ${convention.intitule} »`),
        seance: [],
        reference: [],
      },
      ...parties(dossier),
      ...visas(dossier, avenant),
      ...articlesDeLAvenantGeneral(avenant).flatMap(({ intitule, blocs }, rang): readonly Bloc[] => [
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
