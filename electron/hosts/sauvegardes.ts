import { basename } from 'node:path';
import type { Database } from '#electron/database/open.ts';
import { createRestaurationRetenue } from '#electron/database/restauration-retenue.ts';
import type { RestaurationRetenue } from '#shared/domain/sauvegarde/restauration.schema.ts';
import { lireSauvegardeAPart } from '#electron/travaux/lire-sauvegarde.ts';
import type { Sortie } from '#shared/contract/contract.ts';
import type { Sauvegarde } from '#shared/contract/fichier.contract.ts';
import { sauvegardeErrors } from '#shared/errors/sauvegarde.errors.ts';
import { fichierErrors } from '#shared/errors/fichier.errors.ts';
import { createSauvegardes, sauvegarderAvantMigration, type Sauvegardes } from '#electron/database/backup.ts';
import { dossierDesSauvegardes } from '#electron/database/backup-manifest.ts';
import { createEffacementsRetenus } from '#electron/database/effacements-retenus.ts';
import { restaurer } from '#electron/database/restore.ts';
import type { SauvegardesDuFichier } from '#electron/services/donnees/sauvegarde.service.ts';
import { verifierCopieAPart } from '#electron/travaux/verifier-copie.ts';
import { verifierJournalAPart } from '#electron/travaux/verifier-journal.ts';
import type { Aiguillage } from './aiguillage.ts';
import { createCopieDeFormation } from './copie-de-formation.ts';
import type { Hote } from './hote.ts';
import { createEnveloppes } from './enveloppes.ts';
import { createSecours } from './secours.ts';
import { createSursis, type Sursis } from './sursis.ts';

const GO = 1024 ** 3;

interface Voisinage {
  /** Ce qui se copie pas à pas ne croise pas une écriture longue. */
  readonly partager: Aiguillage['partager'];
  readonly fermer: () => void;
  /** `copieUtc` : la sauvegarde que le fichier est devenu ; absent, il n'a pas changé. */
  readonly rouvrir: (chemin: string, copieUtc?: string) => Sortie<'fichier.ouvrir'>;
  /** Tient l'hôte à cette seule restauration : rien ne s'ouvre ni ne se restaure d'autre jusqu'à sa fin. */
  readonly enRestauration: <T>(travail: () => Promise<T>) => Promise<T>;
}

export interface SauvegardesOuvertes extends SauvegardesDuFichier {
  /** Copie le fichier fermé avant de monter son schéma. */
  readonly avantMigration: (chemin: string) => void;
  /** Sauvegarde à l'ouverture, ou un peu après (`sauvegardee` suit, si elle réussit et que le fichier est encore ouvert), puis toutes les trente minutes si le fichier a changé. */
  readonly commencer: (db: Database, sauvegardee: () => void) => void;
  readonly arreter: () => void;
  /** Arrête et efface l'envoi en cours : à dire une fois la base fermée, qui tient le fichier que l'on y copie. */
  readonly renoncerALEnvoi: () => void;
  /** Instant universel ISO de la dernière sauvegarde manquée ou fautive, tant qu'aucune n'a réussi depuis. */
  readonly manquee: () => string | null;
}

/** Les sauvegardes du fichier ouvert par un hôte : à l'ouverture, à intervalle, à la demande, et leur restauration. */
export function createSauvegardesDuFichier(
  hote: Hote,
  chemin: string,
  { fermer, partager, rouvrir, enRestauration }: Voisinage,
): SauvegardesOuvertes {
  const { maintenant, nouvelId } = hote.environnement;
  const dossier = dossierDesSauvegardes(chemin);
  const budget = () => hote.poste.lire().budgetSauvegardes * GO;
  const secours = createSecours(hote, chemin, budget);
  const retenus = createEffacementsRetenus(dossier);
  const enveloppes = createEnveloppes(hote, chemin, partager);
  const restauration = createRestaurationRetenue(dossier);
  const noterRestauration = ({ deCote, ...faite }: Omit<RestaurationRetenue, 'quandUtc'>): void => {
    try {
      restauration.retenir({
        ...faite,
        quandUtc: maintenant().toISOString(),
        deCote: deCote === null ? null : basename(deCote),
      });
    } catch (cause) {
      hote.relever('RESTAURE', cause);
    }
  };
  let vivantes: { db: Database; sauvegardes: Sauvegardes; ouverture: Sursis; cesser: () => void } | null = null;

  /** La copie d'ouverture est toujours la première : demander une sauvegarde la fait commencer. */
  const exiger = (): Sauvegardes => {
    if (vivantes === null) throw fichierErrors.aucun();
    vivantes.ouverture.finir();
    return vivantes.sauvegardes;
  };
  let manquee: string | null = null;
  const noter = (issue: string | null): void => {
    if (issue === manquee) return;
    manquee = issue;
    hote.changer();
  };
  /** Ce que devient une sauvegarde demandée : saine, elle efface le manque ; sinon, il est noté, et l'échec passe. */
  async function suivre<S extends Sauvegarde | null>(copie: Promise<S>): Promise<S> {
    try {
      const faite = await copie;
      if (faite === null) return faite;
      noter(faite.verifiee ? null : maintenant().toISOString());
      if (faite.verifiee && vivantes !== null) await secours.doubler(vivantes.sauvegardes.retrouver(faite.jeton));
      return faite;
    } catch (cause) {
      noter(maintenant().toISOString());
      throw cause;
    }
  }
  /** Un échec ne gêne pas le travail : il est relevé et se dit en bandeau, sauf quand le fichier vient d'être fermé. */
  const suivreDeLoin = (db: Database) => (copie: Promise<Sauvegarde | null>) =>
    void suivre(copie.catch((cause: unknown) => (db.open ? Promise.reject(cause) : null))).catch((cause: unknown) =>
      hote.relever('SAUV', cause),
    );

  return {
    avantMigration: (ferme) => void sauvegarderAvantMigration(ferme, dossier, { maintenant, nouvelId }),
    commencer(db, sauvegardee) {
      const verifier = (copie: string, ...reste: [niveau: 'rapide' | 'entiere', neuve: boolean]) =>
        verifierCopieAPart(copie, ...reste).resultat;
      const sauvegardes = createSauvegardes({ db, partager, dossier, verifier, budget, maintenant, nouvelId });
      const ouverture = createSursis(hote.sursisMs, () =>
        suivreDeLoin(db)(
          sauvegardes.faire('ouverture').then((faite) => {
            if (db.open) void partager(sauvegardee).catch(() => undefined);
            return faite;
          }),
        ),
      );
      vivantes = { db, sauvegardes, ouverture, cesser: sauvegardes.programmer(suivreDeLoin(db)) };
    },
    arreter() {
      vivantes?.ouverture.renoncer();
      vivantes?.cesser();
      vivantes = null;
    },
    renoncerALEnvoi: enveloppes.renoncer,
    lister() {
      vivantes?.ouverture.finir();
      return { dossier, sauvegardes: vivantes?.sauvegardes.lister() ?? [], secours: secours.etat() };
    },
    manquee: () => manquee,
    faire: () => suivre(exiger().faire('demande')),
    effacements: {
      lire: retenus.lire,
      retenir(ids) {
        try {
          retenus.retenir(ids);
        } catch (cause) {
          // L'effacement est fait : un disque plein ne doit pas faire croire le contraire.
          hote.relever('EFFACES', cause);
        }
      },
    },
    async retirerAvant(operation) {
      const sauvegardes = exiger();
      // Une copie saine de ce qui est là, avant d'en retirer une seule.
      const { verifiee } = await suivre(sauvegardes.faire('demande'));
      if (!verifiee) throw sauvegardeErrors.nonVerifiee('copie illisible');
      restauration.oublier();
      return sauvegardes.retirerAvant(operation) + secours.retirerAnterieures(sauvegardes.anterieureA(operation));
    },
    lire: (jeton) => exiger().lire(jeton),
    revoir: (jeton) => exiger().revoir(jeton),
    contenu: (jeton) => lireSauvegardeAPart({ quoi: 'contenu', sauvegarde: exiger().retrouver(jeton).chemin }),
    comparer(jeton) {
      const sauvegardes = exiger();
      const sauvegarde = sauvegardes.retrouver(jeton).chemin;
      return sauvegardes.surUneCopie((present) => lireSauvegardeAPart({ quoi: 'comparer', sauvegarde, present }));
    },
    extraire: (jeton, tbl, id) =>
      lireSauvegardeAPart({ quoi: 'extraire', sauvegarde: exiger().retrouver(jeton).chemin, tbl, id }),
    restauration: { lire: restauration.lire, oublier: restauration.oublier },
    copierPourLaFormation: createCopieDeFormation(hote, exiger),
    verifierJournal() {
      const sauvegardes = exiger();
      const copies = sauvegardes
        .copies()
        .flatMap(({ quandUtc, ancre }) => (ancre === null ? [] : [{ quandUtc, ...ancre }]));
      return sauvegardes.surUneCopie((chemin) => verifierJournalAPart({ chemin, copies }));
    },
    nomDuFichier: basename(chemin),
    envelopper(ou, nom) {
      if (vivantes === null) throw fichierErrors.aucun();
      return enveloppes.ouvrir(vivantes.db, ou, nom);
    },
    restaurer: (jeton) =>
      enRestauration(async () => {
        const sauvegardes = exiger();
        const copie = sauvegardes.retrouver(jeton);
        // Un fichier malade ne se copie plus : il sera gardé de côté tel quel, la restauration continue.
        await sauvegardes.faire('restauration').catch(() => null);
        const manquantes = sauvegardes.faitesDepuis(copie.ancre);
        fermer();
        let posee: string | undefined;
        try {
          const deCote = await restaurer(copie, chemin, {
            maintenant,
            verifier: (c) => verifierCopieAPart(c, 'entiere', true).resultat,
          });
          posee = copie.quandUtc;
          noterRestauration({ copieUtc: copie.quandUtc, deCote, manquantes });
        } finally {
          rouvrir(chemin, posee);
        }
        return rouvrir(chemin);
      }),
  };
}
