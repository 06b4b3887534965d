import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as souffler } from 'node:timers/promises';
import type { Contexte } from '#electron/services/contexte.ts';
import { createJournal } from '#electron/database/journal.ts';
import { fermerBase, ouvrirBase } from '#electron/database/open.ts';
import { createAiguillage } from '#electron/hosts/aiguillage.ts';
import { composerDepots } from '#electron/hosts/composer-depots.ts';
import { createListes } from '#electron/services/annuaire/listes.ts';
import { createAnnuaireService } from '#electron/services/annuaire/annuaire.service.ts';
import { createPaletteService } from '#electron/services/recherche/palette.service.ts';
import { listeSchema, type TriDePersonnes } from '#shared/domain/annuaire/liste.schema.ts';
import { dUnTrait, estUneSuite } from '#shared/travail/suite.ts';
import { unEnvironnement } from '#tests/support/environnement.ts';
import { centiles, chronometrer, type Temps } from './chronometre.ts';
import { fichierDuGrandAnnuaire } from './grand-annuaire.ts';

/** Tapées lettre à lettre : un mot porté par une fiche sur deux, un nom rare, une structure, deux mots. */
const FRAPPES = ['chargée', 'zimvaski', 'mission loc', 'camille schu', 'déléguée', 'durand lycée'].flatMap((mot) =>
  [...mot].map((_, rang) => mot.slice(0, rang + 1)),
);

/** Le plus long moment, en millisecondes, où rien d'autre n'aurait répondu d'ici à ce que ce travail finisse. */
async function plusLongueRetenue(travail: Promise<unknown>): Promise<number> {
  const fini = travail.then(() => true);
  let [plusLongue, tour] = [0, performance.now()];
  while (!(await Promise.race([fini, souffler(false)]))) {
    const present = performance.now();
    plusLongue = Math.max(plusLongue, present - tour);
    tour = present;
  }
  return Math.max(plusLongue, performance.now() - tour);
}

/** Chercher dans un grand annuaire, l'ouvrir, le faire défiler, le relire après un changement. */
export async function mesurerLAnnuaire(personnes: number): Promise<readonly Temps[]> {
  const dossier = mkdtempSync(join(tmpdir(), 'comites-annuaire-'));
  const chemin = join(dossier, 'annuaire.comites');
  copyFileSync(fichierDuGrandAnnuaire(personnes), chemin);
  const db = ouvrirBase(chemin);
  const contexte: Contexte = {
    depots: composerDepots(db),
    nouvelId: () => '',
    aujourdHui: () => '2026-11-29',
    maintenant: () => new Date(),
  };
  const neuf = () => createAnnuaireService(contexte, createListes(contexte));
  const nom = (quoi: string) => `${personnes} personnes : ${quoi}`;
  try {
    const annuaire = neuf();
    const demander = (service: typeof annuaire, texte: string, debut = 0, tri: TriDePersonnes | null = null) =>
      service['annuaire.lister']({ liste: listeSchema.parse({ texte }), tri, debut, nombre: 200 });
    const lister = (...quoi: Parameters<typeof demander>) => dUnTrait(demander(...quoi));
    const ids = lister(annuaire, '').lignes.map(({ id }) => id);
    const recherche = createPaletteService(contexte);
    const frappe = (rang: number): string => FRAPPES[rang % FRAPPES.length] ?? '';
    const fois = FRAPPES.length * 4;
    const { vue: _, ...criteres } = listeSchema.parse({});
    const journal = createJournal(db, unEnvironnement(5_000_000_000).environnement);
    const renommer = db.prepare('UPDATE personne SET nom = @nom, nom_tri = lower(@nom) WHERE id = @id');
    /** Une personne change de nom, donc de place ; ce qui suit se chronomètre seul. */
    const apresUnChangement = async (quoi: string, lire: () => unknown): Promise<Temps> => {
      const temps: number[] = [];
      for (let rang = 0; rang < 20; rang += 1) {
        journal.executer({ type: 'mesure', libelle: 'Mesure', annulable: true, fenetre: 1 }, () =>
          renommer.run({ id: ids[rang * 7], nom: `Mesure${rang}` }),
        );
        temps.push((await chronometrer(quoi, 1, lire, 0)).p50);
      }
      return { nom: quoi, essais: temps.length, ...centiles(temps) };
    };
    /** Tout ce que l'écran demande en s'ouvrant, une recherche et un tri, ensemble ; et ce qu'une autre demande attendrait au pire. */
    const retenue = async (): Promise<number> => {
      const aiguillage = createAiguillage();
      const service = neuf();
      const suites = [
        service['annuaire.compter']({ criteres }),
        service['annuaire.filtres'](),
        service['annuaire.aRevoir']({ criteres, ids }),
        demander(service, 'mar'),
        demander(service, '', 0, { colonne: 'structure', sens: 'montant' }),
        demander(service, '', 0, { colonne: 'fonction', sens: 'montant' }),
      ];
      const fini = Promise.all(suites.map((suite) => (estUneSuite(suite) ? aiguillage.lire<unknown>(suite) : suite)));
      return plusLongueRetenue(fini);
    };
    return [
      await chronometrer(nom('Ctrl+K, lettre à lettre'), fois, (rang) =>
        recherche['recherche.tout']({ texte: frappe(rang) }),
      ),
      await chronometrer(nom('chercher dans l’annuaire, lettre à lettre'), fois, (rang) =>
        lister(annuaire, frappe(rang)),
      ),
      await chronometrer(nom('première fenêtre, sans filtre'), 100, () => lister(annuaire, '')),
      await chronometrer(nom('faire défiler'), 100, (rang) =>
        lister(annuaire, '', Math.floor((personnes * rang) / 110)),
      ),
      await chronometrer(nom('à revoir, fenêtre suivante'), 20, () =>
        dUnTrait(annuaire['annuaire.aRevoir']({ criteres, ids })),
      ),
      await chronometrer(nom('première fenêtre, ouverture'), 5, () => lister(neuf(), ''), 0),
      await chronometrer(nom('première recherche, ouverture'), 3, () => lister(neuf(), 'mar'), 0),
      await chronometrer(
        nom('la veille de tous, ouverture'),
        2,
        () => dUnTrait(neuf()['annuaire.aRevoir']({ criteres, ids })),
        0,
      ),
      {
        nom: nom('plus longue retenue, ouverture'),
        essais: 3,
        ...centiles([await retenue(), await retenue(), await retenue()]),
      },
      await apresUnChangement(nom('première recherche, après un changement'), () => lister(annuaire, 'mar')),
      await apresUnChangement(nom('la veille de tous, après un changement'), () =>
        dUnTrait(annuaire['annuaire.aRevoir']({ criteres, ids })),
      ),
    ];
  } finally {
    fermerBase(db);
    rmSync(dossier, { recursive: true, force: true });
  }
}

if (import.meta.main)
  for (const { nom, p50, p95 } of await mesurerLAnnuaire(Number(process.argv[2] ?? 5000)))
    console.log(`${nom.padEnd(66)}${p50.toFixed(2).padStart(10)}${p95.toFixed(2).padStart(10)}`);
