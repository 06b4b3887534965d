import {
  FORMAT_DU_PROFIL,
  type FichierDuProfil,
  type InstanceDuProfil,
  type Profil,
  VERSION_DU_PROFIL,
} from '#shared/domain/profil/profil.schema.ts';
import type { RubriqueDuProfil } from '#shared/domain/profil/rubriques.data.ts';
import type { Fichier } from '#electron/travaux/redacteurs.ts';
import type { Contexte } from '../contexte.ts';

interface Etabli {
  readonly profil: Profil;
  readonly fichiers: readonly Fichier[];
}

/**
 * Ce que le fichier ouvert mettrait dans un profil. N'y entrent ni les émetteurs archivés, ni les signataires retirés, ni
 * « affaire suivie par », ni l'intervenant d'un point : rien qui soit une personne de l'annuaire.
 * @param voulu les parties cochées
 */
export function profilDuFichier(
  { depots, aujourdHui }: Contexte,
  voulu: (rubrique: RubriqueDuProfil) => boolean,
): Etabli {
  const fichiers = new Map<string, Fichier>();
  const prendre = (pieceId: string | null, dossier: 'images' | 'modeles'): FichierDuProfil | null => {
    const piece = pieceId === null ? null : depots.service.piece(pieceId);
    const empreinte = pieceId === null ? null : depots.service.empreinteDePiece(pieceId);
    if (piece === null || empreinte === null) return null;
    const extension = dossier === 'modeles' ? 'docx' : piece.mime === 'image/png' ? 'png' : 'jpg';
    const chemin = `${dossier}/${empreinte}.${extension}`;
    fichiers.set(chemin, { chemin, octets: piece.octets });
    return { chemin, nom: piece.nom };
  };

  const emetteurs = depots.emetteurs
    .lister()
    .filter(({ archiveLe }) => archiveLe === null)
    .map(({ id, nature, intitule, timbre, adresse, ville, telephone, courriel, delegation, copies, ...reste }) => ({
      nature,
      intitule,
      parDefaut: reste.parDefaut,
      ...(voulu('emetteurs')
        ? { timbre, adresse, ville, telephone, courriel, delegation, copies }
        : {
            timbre: null,
            adresse: null,
            ville: null,
            telephone: null,
            courriel: null,
            delegation: null,
            copies: null,
          }),
      blocMarque: voulu('emetteurs') ? prendre(reste.blocMarque, 'images') : null,
      signataires: voulu('signataires')
        ? depots.signataires
            .deLEmetteur(id)
            .filter(({ retireLe }) => retireLe === null)
            .map(({ civilite, prenom, nom, qualite, delegation: arrete, parDefaut }) => ({
              civilite,
              prenom,
              nom,
              qualite,
              delegation: arrete,
              parDefaut,
            }))
        : [],
    }));

  const instances = depots.instances.lister().map(
    ({ id, type, complement, sigle, departementCode, clpeCode }): InstanceDuProfil => ({
      type,
      complement,
      sigle,
      departementCode,
      clpeCode,
      regles: voulu('regles')
        ? depots.parametres
            .deInstance(id)
            .map(({ cle, valeur, source, article, depuis }) => ({ cle, valeur, source, article, depuis }))
        : [],
      ordreDuJour: voulu('ordresDuJour')
        ? depots.pointsTypes
            .dInstance(id)
            .map(({ section, titre, nature, duree }) => ({ section, titre, nature, duree }))
        : [],
      logos: voulu('logos')
        ? depots.logos.deLInstance(id).flatMap(({ collectivite, pieceId }) => {
            const image = prendre(pieceId, 'images');
            return image === null ? [] : [{ collectivite, image }];
          })
        : [],
    }),
  );

  const profil: Profil = {
    format: FORMAT_DU_PROFIL,
    version: VERSION_DU_PROFIL,
    enregistreLe: aujourdHui(),
    service: depots.emetteurs.parDefaut()?.intitule ?? '',
    emetteurs: voulu('emetteurs') || voulu('signataires') ? emetteurs : [],
    modeles: voulu('modeles')
      ? depots.modeles.tous().flatMap(({ genre, nom, parDefaut, pieceId }) => {
          const fichier = prendre(pieceId, 'modeles');
          return fichier === null ? [] : [{ genre, nom, parDefaut, fichier }];
        })
      : [],
    instances: instances.filter(
      ({ regles, ordreDuJour, logos }) => regles.length + ordreDuJour.length + logos.length > 0,
    ),
    registre: voulu('registre')
      ? [...depots.traitements.rubriques()].map(([rubrique, texte]) => ({ rubrique, texte }))
      : [],
    conservation: voulu('registre') ? depots.traitements.mois() : null,
    conventions: voulu('conventions')
      ? depots.parametresDeConvention
          .tous()
          .map(({ cle, depuis, valeur, article }) => ({ cle, depuis, valeur, article }))
      : [],
    freins: voulu('listes') ? depots.risques.freins().map(({ intitule }) => intitule) : [],
    designations: voulu('listes')
      ? depots.genresDesignation.tous().map(({ nom, maille, attendu }) => ({ nom, maille, attendu }))
      : [],
  };
  return { profil, fichiers: [...fichiers.values()] };
}
