import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import type { Seance, VersionPv } from '#shared/domain/seance/seance.schema.ts';
import { contenuDuDossier } from '#shared/documents/dossier/contenu.ts';
import { distinguer, nomSur } from '#shared/documents/dossier/nom-sur.ts';
import { etablirDocument } from '#shared/documents/etablir.ts';
import { nomDeFichier } from '#shared/documents/nom-de-fichier.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { convoqueDe } from '#shared/domain/reunion/reponse.rules.ts';
import { convocationErrors } from '#shared/errors/convocation.errors.ts';
import type { ContenuDArchive } from '#electron/travaux/archives.ts';
import type { Contexte } from './contexte.ts';
import { imagesDe } from './document-fige.ts';
import { exigerSeance } from './lecture-reunion.ts';
import type { Travaux } from './travaux.ts';

const MEGAOCTET = 1024 * 1024;
/** Les lettres tiennent dans une seule archive : elles ne se découpent pas. */
const SANS_LIMITE = Number.MAX_SAFE_INTEGER;

const nomDArchive = ({ reunion, instance }: Seance, forme: string): string =>
  nomDeFichier(reunion.date, nomCourt(instance), forme, 'zip').replace(/\.zip$/u, '');

/** Le dossier de séance et les lettres en lot : un travail à part, suivi et arrêté d'un geste. */
export const createDossierDeSeanceService = (contexte: Contexte, travaux: Travaux, marianne: () => boolean) => {
  const { depots } = contexte;
  const police = () => (marianne() ? ('Marianne' as const) : ('Arial' as const));
  const versionsDe = ({ precedente }: Seance): readonly VersionPv[] =>
    precedente === null ? [] : (depots.seances.lire(precedente.id)?.versions ?? []);

  return {
    'archives.lire': ({ reunionId }) => {
      const seance = exigerSeance(contexte, reunionId);
      return contenuDuDossier(seance, versionsDe(seance), depots.service.tailleDePiece).map((entree) => ({
        chemin: entree.chemin,
        taille: entree.genre === 'piece' ? entree.taille : null,
        manque: entree.genre === 'manque' ? entree.raison : null,
      }));
    },

    'archives.preparer': ({ reunionId, limite }) => {
      const seance = exigerSeance(contexte, reunionId);
      const contenus = contenuDuDossier(seance, versionsDe(seance), depots.service.tailleDePiece).flatMap(
        (entree): ContenuDArchive[] => {
          if (entree.genre === 'manque') return [];
          if (entree.genre === 'document') {
            const images = imagesDe(contexte, seance, entree.document);
            const document = etablirDocument(entree.document, seance, { ...images, objets: entree.objets });
            return [{ chemin: entree.chemin, document }];
          }
          const piece = depots.service.piece(entree.pieceId);
          return piece === null ? [] : [{ chemin: entree.chemin, octets: piece.octets }];
        },
      );
      if (contenus.length === 0) throw convocationErrors.dossierVide();
      return travaux.archiver({
        nom: nomDArchive(seance, 'dossier de séance'),
        contenus,
        police: police(),
        limite: limite * MEGAOCTET,
      });
    },

    'lettres.preparer': ({ reunionId, genre, objets }) => {
      const seance = exigerSeance(contexte, reunionId);
      const images = imagesDe(contexte, seance, genre);
      const choisis = seance.sieges.filter(({ id }) => objets.length === 0 || objets.includes(id));
      const lettres = choisis.flatMap((siege) => {
        const personne = convoqueDe(siege, seance.reunion.date);
        return personne === null ? [] : [{ siege, personne }];
      });
      if (lettres.length === 0) throw convocationErrors.personneChoisie();
      const chemins = distinguer(lettres.map(({ personne }) => nomSur(`${nomComplet(personne)}.docx`)));
      return travaux.archiver({
        nom: nomDArchive(seance, genre === 'pouvoir' ? 'pouvoirs' : 'convocations'),
        contenus: lettres.map(({ siege }, rang) => ({
          chemin: chemins[rang] ?? '',
          document: etablirDocument(genre, seance, { ...images, objets: [siege.id] }),
        })),
        police: police(),
        limite: SANS_LIMITE,
      });
    },
  } satisfies Partial<HandlersFichier>;
};
