import { nomDeFichier } from '#shared/documents/nom-de-fichier.ts';
import { descriptionDuProfil } from '#shared/domain/profil/description.ts';
import { EXTENSION_DU_PROFIL } from '#shared/domain/profil/profil.schema.ts';
import type { RubriqueDuProfil } from '#shared/domain/profil/rubriques.data.ts';
import { DESCRIPTION_DU_PROFIL, EMPREINTES_DU_PROFIL, JSON_DU_PROFIL } from '#electron/lecture/profil/lire-profil.ts';
import { type Fichier, ranger } from '#electron/travaux/redacteurs.ts';
import type { Contexte } from '../contexte.ts';
import { empreinteDe } from '../empreinte.ts';
import { profilDuFichier } from './profil-du-fichier.ts';

const enOctets = (texte: string): Uint8Array => new TextEncoder().encode(texte);

/**
 * Le profil du service en un fichier « .profil-comites » : ce qu'il règle, les fichiers qu'il porte, leurs empreintes.
 * @throws TravailAnnule quand `arret` est demandé avant la fin
 */
export async function rangerLeProfil(
  contexte: Contexte,
  rubriques: readonly RubriqueDuProfil[],
  arret: AbortSignal,
): Promise<{ readonly nom: string; readonly octets: Uint8Array }> {
  const voulues = new Set(rubriques);
  const { profil, fichiers } = profilDuFichier(contexte, (une) => voulues.has(une));
  const json: Fichier = { chemin: JSON_DU_PROFIL, octets: enOctets(`${JSON.stringify(profil, null, 2)}\n`) };
  const lignes = await Promise.all(
    [json, ...fichiers].map(async ({ chemin, octets }) => `${await empreinteDe(octets)}  ${chemin}\n`),
  );
  const octets = await ranger(
    [
      json,
      { chemin: EMPREINTES_DU_PROFIL, octets: enOctets(lignes.join('')) },
      { chemin: DESCRIPTION_DU_PROFIL, octets: enOctets(`${JSON.stringify(descriptionDuProfil(), null, 2)}\n`) },
      ...fichiers,
    ],
    arret,
  );
  const nom = nomDeFichier(contexte.aujourdHui(), profil.service, 'profil', 'zip').replace(
    /_profil\.zip$/u,
    EXTENSION_DU_PROFIL,
  );
  return { nom, octets };
}
