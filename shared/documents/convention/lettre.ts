import { appelDe, politesseDe } from '#shared/domain/annuaire/appel.rules.ts';
import type { DocumentDeConvention } from '#shared/domain/convention/document-convention.schema.ts';
import type { Bloc, DocumentNeutre, Segments } from '../blocs.ts';
import { paragraphe } from '../blocs-courants.ts';
import { manquesDe } from '../acte/manques.ts';
import { lignesDe } from '../seance/contexte.ts';
import { copiesDe, timbreDe } from '../seance/timbre.ts';
import { gras, manque, texte, texteOuManque } from '../segments.ts';
import type { DossierDeConvention } from './dossier.types.ts';
import { etablirFeuille } from './feuille.ts';
import { referenceDe } from './mots.ts';
import { signataireDeLEtat } from './signataire.ts';

/** Ce qui distingue une lettre d'une autre. */
interface LettreDeConvention {
  readonly genre: DocumentDeConvention;
  readonly objet: string;
  /** Le moyen d'envoi, s'il doit donner date certaine. */
  readonly envoi?: Segments;
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
  { genre, objet, envoi, corps }: LettreDeConvention,
): DocumentNeutre {
  const { convention, emetteur } = dossier;
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
        ...(envoi === undefined ? [] : [{ libelle: 'Envoi\u00A0:', segments: envoi }]),
      ],
    },
    paragraphe('appel', texte(`${appelDe(INCONNU)},`), 'appel'),
    ...corps,
    paragraphe('politesse', texte(politesseDe(INCONNU, 'je')), 'politesse'),
    { type: 'signatures', id: 'signatures', lieu: [], signataires: [signataireDeLEtat(dossier)], espace: 'serre' },
    ...copiesDe(emetteur),
  ];
  return etablirFeuille(dossier, genre, {
    titre: objet,
    lettre: true,
    projet: manquesDe({ blocs }).length > 0,
    blocs,
  });
}
