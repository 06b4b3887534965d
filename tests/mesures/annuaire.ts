import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Contexte } from '#electron/services/contexte.ts';
import { fermerBase, ouvrirBase } from '#electron/database/open.ts';
import { composerDepots } from '#electron/hosts/composer-depots.ts';
import { createListes } from '#electron/services/annuaire/listes.ts';
import { createAnnuaireService } from '#electron/services/annuaire.service.ts';
import { createRechercheService } from '#electron/services/recherche.service.ts';
import { listeSchema } from '#shared/domain/annuaire/liste.schema.ts';
import { chronometrer, type Temps } from './chronometre.ts';
import { fichierDuGrandAnnuaire } from './grand-annuaire.ts';

/** Tapées lettre à lettre : un mot porté par une fiche sur deux, un nom rare, une structure, deux mots. */
const FRAPPES = ['chargée', 'zimvaski', 'mission loc', 'camille schu', 'déléguée', 'durand lycée'].flatMap((mot) =>
  [...mot].map((_, rang) => mot.slice(0, rang + 1)),
);

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
    const lister = (service: typeof annuaire, texte: string, debut = 0) =>
      service['annuaire.lister']({ liste: listeSchema.parse({ texte }), tri: null, debut, nombre: 200 });
    const ids = (lister(annuaire, '') as { lignes: { id: string }[] }).lignes.map(({ id }) => id);
    const recherche = createRechercheService(contexte);
    const frappe = (rang: number): string => FRAPPES[rang % FRAPPES.length] ?? '';
    const fois = FRAPPES.length * 4;
    const { vue: _, ...criteres } = listeSchema.parse({});
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
      await chronometrer(nom('à revoir, fenêtre suivante'), 20, () => annuaire['annuaire.aRevoir']({ criteres, ids })),
      await chronometrer(nom('première fenêtre, après un changement'), 5, () => lister(neuf(), ''), 0),
      await chronometrer(nom('première recherche, après un changement'), 5, () => lister(neuf(), 'mar'), 0),
      await chronometrer(
        nom('la veille de tous, après un changement'),
        3,
        () => neuf()['annuaire.aRevoir']({ criteres, ids }),
        0,
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
