import { appelDe, politesseDe } from '#shared/domain/annuaire/appel.rules.ts';
import type { GenreDeLettre } from '#shared/domain/convention/document-convention.schema.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Bloc, DocumentNeutre, Segments } from '../blocs.ts';
import { paragraphe } from '../blocs-courants.ts';
import { manquesDe } from '../acte/manques.ts';
import { nomDeFichier } from '../nom-de-fichier.ts';
import { lignesDe } from '../seance/contexte.ts';
import { copiesDe, timbreDe } from '../seance/timbre.ts';
import { gras, manque, texte, texteOuManque } from '../segments.ts';
import type { DossierDeConvention } from './dossier.types.ts';
import { DOCUMENTS_DE_CONVENTION } from './genres.data.ts';
import { nomDeConvention, referenceDe } from './mots.ts';
import { signataireDeLEtat } from './signataire.ts';

/** Ce qui distingue une lettre d'une autre. */
interface LettreDeConvention {
  readonly genre: GenreDeLettre;
  readonly objet: string;
  readonly corps: readonly Bloc[];
}

/** L'organisme porteur, à l'attention de qui le représente : son nom n'est pas une donnée de la convention. */
function destinataire({ convention, adresse }: DossierDeConvention): Segments {
  const lignes = adresse === null ? [manque('adresse de l’organisme')] : lignesDe(adresse).map((ligne) => texte(ligne));
  return [gras(convention.porteur), texte('À l’attention de son représentant légal'), ...lignes].flatMap(
    (ligne, rang) => (rang === 0 ? ligne : [{ texte: '\n' }, ...ligne]),
  );
}

const INCONNU = { civilite: null, fonction: null };

/**
 * Une lettre de l'État à l'organisme porteur : timbre, date en blanc, destinataire, objet, référence de la convention,
 * corps, politesse, signature. Rien n'y manque : elle se signe sans retouche, et n'est plus un projet.
 */
export function etablirLettreDeConvention(
  dossier: DossierDeConvention,
  { genre, objet, corps }: LettreDeConvention,
): DocumentNeutre {
  const { convention, emetteur, date, image, exemple, annee } = dossier;
  const { nom } = DOCUMENTS_DE_CONVENTION[genre];
  const blocs: Bloc[] = [
    { type: 'adresse', id: 'timbre', lignes: timbreDe(emetteur) },
    paragraphe('lieu_date', [...texteOuManque(emetteur.ville, 'lieu'), ...texte(', le')], 'lieuDate'),
    paragraphe('destinataire', destinataire(dossier), 'lieuDate'),
    {
      type: 'objet',
      id: 'objet',
      lignes: [
        { libelle: 'Objet\u00A0:', segments: texte(objet) },
        { libelle: 'Réf.\u00A0:', segments: referenceDe(convention) },
      ],
    },
    paragraphe('appel', texte(`${appelDe(INCONNU)},`), 'appel'),
    ...corps,
    paragraphe('politesse', texte(politesseDe(INCONNU, 'je')), 'politesse'),
    { type: 'signatures', id: 'signatures', lieu: [], signataires: [signataireDeLEtat(dossier)], espace: 'serre' },
    ...copiesDe(emetteur),
  ];
  const projet = manquesDe({ blocs }).length > 0;
  return {
    titre: typographier(objet),
    objet: nom,
    auteur: emetteur.intitule,
    nomDeFichier: nomDeFichier(date, convention.numero, `${nom} ${annee.annee}`),
    enTete: {
      image,
      intitule: [],
      mentions: [...(projet ? (['PROJET'] as const) : []), ...(exemple ? (['SPÉCIMEN'] as const) : [])],
      titreCourant: typographier(`${nomDeConvention(convention)} – ${nom}`),
    },
    blocs,
  };
}
