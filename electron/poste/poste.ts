import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { profilDeTravailSchema } from '#shared/domain/poste/profil-de-travail.schema.ts';
import { budgetSauvegardesSchema, densiteSchema, themeSchema } from '#shared/contract/hote.contract.ts';

/** `poste.json` : ce qui est au poste et jamais au fichier de travail. */
const posteJsonSchema = z.object({
  id: z.uuid(),
  auteur: z.string().nullable().default(null),
  fonction: z.string().nullable().default(null),
  theme: themeSchema.default('systeme'),
  densite: densiteSchema.default('normale'),
  minuterie: z.boolean().default(false),
  profil: profilDeTravailSchema.nullable().default(null),
  /** Second dossier des sauvegardes : clé, disque ou partage. */
  secours: z.string().nullable().default(null),
  /** Quand une sauvegarde de chaque fichier y est allée pour la dernière fois, par son chemin : instant universel ISO. */
  secoursFaits: z.record(z.string(), z.string()).default({}),
  /** Le rappel du second dossier se tait jusqu'à cet instant universel ISO. */
  secoursReporte: z.string().nullable().default(null),
  /** Place permise aux sauvegardes de chaque fichier, en Go. */
  budgetSauvegardes: budgetSauvegardesSchema.default(2),
  /** Où se rangent les documents de chaque instance, par son identifiant. */
  dossiers: z.record(z.string(), z.string()).default({}),
  /** Où se remplit l'envoi en cours, et ce que des envois coupés ont laissé : à effacer quand leur support est là. */
  envois: z.array(z.string()).default([]),
  /** Chemins des fichiers de travail ouverts, le dernier d'abord. */
  recents: z.array(z.string()).default([]),
});
export type PosteJson = z.infer<typeof posteJsonSchema>;

/** Dossier du profil : `COMITES_EMPLOI_PROFIL`, sinon celui du système. */
export function dossierDuProfil(env: NodeJS.ProcessEnv): string {
  if (env['COMITES_EMPLOI_PROFIL']) return env['COMITES_EMPLOI_PROFIL'];
  if (process.platform === 'win32')
    return join(env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'ComitesEmploi');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'ComitesEmploi');
  return join(env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'ComitesEmploi');
}

export type DepotPoste = ReturnType<typeof createDepotPoste>;

const MAX_RECENTS = 8;

/**
 * Lit et écrit `poste.json`, d'un trait (fichier voisin puis renommage). Un fichier illisible est
 * gardé de côté et remplacé : le poste ne bloque jamais l'ouverture du travail.
 */
export function createDepotPoste(dossier: string) {
  const chemin = join(dossier, 'poste.json');
  mkdirSync(dossier, { recursive: true });

  function lire(): PosteJson {
    let texte: string;
    try {
      texte = readFileSync(chemin, 'utf8');
    } catch {
      return posteJsonSchema.parse({ id: randomUUID() });
    }
    try {
      return posteJsonSchema.parse(JSON.parse(texte));
    } catch {
      renameSync(chemin, `${chemin}.illisible`);
      return posteJsonSchema.parse({ id: randomUUID() });
    }
  }

  let present = lire();

  function ecrire(changement: Partial<PosteJson>): PosteJson {
    const suivant = { ...present, ...changement };
    const voisin = `${chemin}.nouveau`;
    writeFileSync(voisin, `${JSON.stringify(suivant, null, 2)}\n`);
    renameSync(voisin, chemin);
    return (present = suivant);
  }

  try {
    ecrire({});
  } catch {
    // Disque plein, profil fermé : ce poste garde ses réglages en mémoire, et le travail s'ouvre.
  }
  return {
    dossier,
    lire: (): PosteJson => present,
    ecrire,
    retenirRecent: (fichier: string): void =>
      void ecrire({ recents: [fichier, ...present.recents.filter((r) => r !== fichier)].slice(0, MAX_RECENTS) }),
    /** Un fichier que l'on a seulement lu vient après celui où l'on travaille : c'est lui qui rouvre. */
    retenirLu(fichier: string): void {
      const [travail, ...autres] = present.recents.filter((r) => r !== fichier);
      ecrire({ recents: [...(travail === undefined ? [] : [travail]), fichier, ...autres].slice(0, MAX_RECENTS) });
    },
  };
}
