import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { decomposer } from '#shared/dates/date-civile.ts';
import { periodeProposee } from '#shared/domain/convention/rapport/periode-du-rapport.rules.ts';
import type { RapportSaisi } from '#shared/domain/convention/rapport/rapport.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { rapportErrors } from '#shared/errors/rapport.errors.ts';
import type { RapportLu } from '#electron/repositories/conventions/rapport.repository.ts';
import type { Contexte } from '../../contexte.ts';
import { refuserSiChangeDepuis } from '../../deux-valeurs.ts';
import { conventionEnVigueur, exigerInitiale } from '../avenant/en-vigueur.ts';
import { constatsDuRapport } from './constats-du-rapport.ts';
import { enListe, exigerProjet, exigerRapport, lireEntier } from './lecture-rapport.ts';
import { repartirDuPrecedent } from './repartir-du-precedent.ts';
import { exigerReunionDuCopil, reunionsDuCopil } from './reunions-du-copil.ts';

type Genre = Pick<RapportSaisi, 'genre' | 'exercice'>;

/** Les rapports de COPIL d'une convention : les ouvrir, les lire, y écrire. */
export const createRapportService = (contexte: Contexte) => {
  const { depots, nouvelId, aujourdHui } = contexte;

  function refuserUnSecond({ genre, exercice }: Genre, deja: readonly RapportLu[]): void {
    const memes = deja.filter((un) => un.genre === genre);
    if (genre === 'intermediaire' && exercice !== null && memes.some((un) => un.exercice === exercice))
      throw rapportErrors.dejaUnBilan(exercice);
    if (genre === 'final' && memes.length > 0) throw rapportErrors.dejaUnFinal();
  }

  /** Un bilan intermédiaire a son exercice, dans la convention, et n'est qu'un par exercice ; un seul bilan final. */
  function verifierLeGenre(conventionId: string, saisie: Genre, deja: readonly RapportLu[]): void {
    const { genre, exercice } = saisie;
    const { debut, fin } = conventionEnVigueur(contexte, conventionId);
    const [premier, dernier] = [decomposer(debut).annee, decomposer(fin).annee];
    if (genre === 'intermediaire') {
      if (exercice === null) throw rapportErrors.sansExercice();
      if (exercice < premier || exercice > dernier) throw rapportErrors.exerciceHorsConvention(premier, dernier);
    }
    refuserUnSecond(saisie, deja);
  }

  return {
    'rapports.lister': ({ conventionId }) => {
      exigerInitiale(contexte, conventionId);
      const rapports = depots.rapports.deLaConvention(conventionId);
      return {
        rapports: rapports.map((un) => enListe(contexte, un, rapports)),
        reunions: reunionsDuCopil(contexte, conventionId),
      };
    },

    'rapports.deReunion': ({ reunionId }) => {
      const reunion = depots.reunions.parId(reunionId);
      if (reunion === null) throw communErrors.introuvable('Cette réunion');
      const presentes = depots.rapports.deLaReunion(reunionId);
      return depots.copils.suivies(reunion.instanceId).map(({ id, numero, intitule }) => {
        const dernier = presentes.find((un) => un.conventionId === id);
        return {
          convention: { id, numero, intitule },
          rapport: dernier === undefined ? null : enListe(contexte, dernier, presentes),
        };
      });
    },

    'rapports.lire': ({ id }) => {
      const lu = exigerRapport(contexte, id);
      const convention = conventionEnVigueur(contexte, lu.conventionId);
      const rapport = lireEntier(contexte, lu);
      const indicateurs = depots.indicateursDeConvention
        .lister(convention.id)
        .map((un) => ({ id: un.id, libelle: un.libelle }));
      const versions = depots.rapports.versions(lu.serieId);
      const reunions = reunionsDuCopil(contexte, convention.id);
      return {
        rapport,
        convention,
        indicateurs,
        reunion: reunions.find((une) => une.id === lu.reunionId) ?? null,
        reunions,
        versions: versions.map((une) => enListe(contexte, une, versions)),
        // Figé, il n'a plus rien à voir.
        constats: lu.valideLe === null ? constatsDuRapport(contexte, lu) : [],
      };
    },

    'rapports.creer': ({ conventionId, ...saisie }) => {
      const convention = conventionEnVigueur(contexte, conventionId);
      const deja = depots.rapports.deLaConvention(conventionId);
      const exercice = saisie.genre === 'intermediaire' ? saisie.exercice : null;
      verifierLeGenre(conventionId, saisie, deja);
      if (saisie.reunionId !== null) exigerReunionDuCopil(contexte, conventionId, saisie.reunionId);
      const reunion = saisie.reunionId === null ? null : depots.reunions.parId(saisie.reunionId);
      const precedent = deja.find(({ genre }) => genre === 'copil') ?? deja[0] ?? null;
      const { debut, fin } = periodeProposee(
        convention,
        { genre: saisie.genre, exercice },
        deja.find(({ genre }) => genre === 'copil') ?? null,
        // Une réunion à venir n'a pas encore de données : elles s'arrêtent à ce jour.
        reunion !== null && reunion.date < aujourdHui() ? reunion.date : aujourdHui(),
      );
      const id = nouvelId();
      depots.rapports.ajouter({ id, conventionId, serieId: id, version: 1, genre: saisie.genre, exercice, debut, fin });
      if (precedent !== null) repartirDuPrecedent(contexte, precedent, id);
      depots.rapports.modifier(id, {
        reunionId: saisie.reunionId,
        // Des données ne s'arrêtent pas à un jour à venir.
        donneesLe: fin < aujourdHui() ? fin : aujourdHui(),
        ...(reunion?.lieu == null ? {} : { lieu: reunion.lieu }),
      });
      return { id };
    },

    'rapports.modifier': ({ id, vu, patch }, { fenetre }) => {
      const avant = exigerProjet(contexte, id);
      if ((patch.fin ?? avant.fin) < (patch.debut ?? avant.debut)) throw rapportErrors.finAvantDebut();
      if (patch.reunionId != null) exigerReunionDuCopil(contexte, avant.conventionId, patch.reunionId);
      refuserSiChangeDepuis(contexte, { tbl: 'rapport_copil', id, vu, fenetre, patch });
      depots.rapports.modifier(id, patch);
      return null;
    },

    'rapports.supprimer': ({ id }) => {
      const { valideLe } = exigerRapport(contexte, id);
      if (valideLe !== null) throw rapportErrors.valide();
      depots.rapports.marquerSupprime(id, contexte.maintenant().toISOString());
      return null;
    },

    'rapports.restaurer': ({ id }) => {
      const supprime = depots.rapports.supprimeParId(id);
      if (supprime === null) throw communErrors.introuvable('Ce rapport');
      exigerInitiale(contexte, supprime.conventionId);
      const suite = depots.rapports.versions(supprime.serieId).find(({ version }) => version >= supprime.version);
      if (suite !== undefined) throw rapportErrors.dejaUneSuite(suite.version);
      const autres = depots.rapports.deLaConvention(supprime.conventionId);
      refuserUnSecond(
        supprime,
        autres.filter(({ serieId }) => serieId !== supprime.serieId),
      );
      depots.rapports.marquerSupprime(id, null);
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
