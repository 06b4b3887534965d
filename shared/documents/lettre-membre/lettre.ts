import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import type { Bloc, DocumentNeutre, Segments } from '../blocs.ts';
import { paragraphe } from '../blocs-courants.ts';
import { enTeteDActe } from '../acte/arrete.ts';
import { manquesDe } from '../acte/manques.ts';
import type { DossierDInstance } from '../acte/dossier.ts';
import { signatairesDeLActe } from '../acte/signataires-de-l-acte.ts';
import { nomDeFichier } from '../nom-de-fichier.ts';
import { copiesDe, timbreDe } from '../seance/timbre.ts';
import { texte, texteOuManque } from '../segments.ts';

/** Ce qui distingue une lettre d’une autre. */
export interface Lettre {
  readonly nom: string;
  readonly destinataire: readonly Segments[];
  readonly objet: string;
  readonly appel: string;
  /** Formule qui répond à l'appel. */
  readonly politesse: string;
  /** Ce que la lettre emporte ; absent : rien. */
  readonly piecesJointes?: Segments;
  readonly corps: readonly Bloc[];
}

/**
 * Une lettre du préfet : timbre, date en blanc, destinataire, objet, appel, corps, politesse, signature. Rien n’y
 * manque : elle se signe sans retouche, et n’est plus un projet.
 */
export function etablirLettre(
  dossier: DossierDInstance,
  { nom, destinataire, objet, appel, politesse, piecesJointes, corps }: Lettre,
): DocumentNeutre {
  const { instance, emetteur, date } = dossier;
  const blocs: Bloc[] = [
    { type: 'adresse', id: 'timbre', lignes: timbreDe(emetteur) },
    paragraphe('lieu_date', [...texteOuManque(emetteur.ville, 'lieu'), ...texte(', le')], 'lieuDate'),
    paragraphe(
      'destinataire',
      destinataire.flatMap((ligne, rang) => (rang === 0 ? ligne : [{ texte: '\n' }, ...ligne])),
      'lieuDate',
    ),
    {
      type: 'objet',
      id: 'objet',
      lignes: [
        { libelle: 'Objet\u00A0:', segments: texte(objet) },
        ...(piecesJointes === undefined ? [] : [{ libelle: 'P.J.\u00A0:', segments: piecesJointes }]),
      ],
    },
    paragraphe('appel', texte(`${appel},`), 'appel'),
    ...corps,
    paragraphe('politesse', texte(politesse), 'politesse'),
    { type: 'signatures', id: 'signatures', lieu: [], signataires: signatairesDeLActe(dossier), espace: 'ample' },
    ...copiesDe(emetteur),
  ];
  return {
    titre: objet,
    objet: nom,
    auteur: emetteur.intitule,
    nomDeFichier: nomDeFichier(date, nomCourt(instance), nom),
    enTete: enTeteDActe(dossier, nom, { lettre: true, projet: manquesDe({ blocs }).length > 0 }),
    blocs,
  };
}
