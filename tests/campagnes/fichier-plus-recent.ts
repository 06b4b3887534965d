import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ouvrirBase } from '#electron/database/open.ts';
import type { EtatHote } from '#shared/contract/hote.contract.ts';
import type { Resultat } from '#tests/campagnes.ts';
import { ecrireFichierCommence, uneApplicationReelle } from '#tests/support/hotes/application-reelle.ts';
import { PLUS_RECENTS } from './support/fichiers-plus-recents.ts';

/** Une porte par où la personne ouvre son fichier ; elle rend la phrase qu'on lui dit, `null` si le fichier s'est ouvert. */
type Porte = (chemin: string) => Promise<string | null>;

const PORTES: Readonly<Record<string, Porte>> = {
  'au lancement': async (chemin) => {
    const { application, releve, fermer } = uneApplicationReelle(chemin);
    const reponse = await application.dispatch('hote.etat', {}, { fenetre: 1 });
    fermer();
    if (releve.length > 0) throw new Error(`inattendu : ${String(releve[0])}`);
    const etat = reponse.ok ? (reponse.valeur as EtatHote) : null;
    return etat?.fichier === null ? etat.empechement : null;
  },
  'par la base': async (chemin) => {
    try {
      ouvrirBase(chemin).close();
      return null;
    } catch (cause) {
      return cause instanceof Error ? cause.message : String(cause);
    }
  },
};

/** Tout ce qu'un dossier contient, nom par nom, empreinte par empreinte. */
const empreintes = (dossier: string): string =>
  readdirSync(dossier)
    .toSorted()
    .map(
      (nom) =>
        `${nom} ${createHash('sha256')
          .update(readFileSync(join(dossier, nom)))
          .digest('hex')}`,
    )
    .join('\n');

/** T13 : un fichier d'une version plus récente, ou d'un autre programme, n'est jamais touché, et la phrase dit lequel. */
export async function lancer(essais: number, graine: number): Promise<Resultat> {
  const racine = mkdtempSync(join(tmpdir(), 'comites-recent-'));
  const fautes: string[] = [];
  let intacts = 0;
  try {
    const modele = join(racine, 'modele.comites');
    await ecrireFichierCommence(modele);
    for (let essai = 0; essai < essais; essai += 1) {
      const cas = PLUS_RECENTS[(essai + graine) % PLUS_RECENTS.length];
      if (cas === undefined) throw new Error('Aucun cas.');
      const dossier = join(racine, 'essai');
      mkdirSync(dossier);
      const chemin = join(dossier, 'service.comites');
      copyFileSync(modele, chemin);
      cas.preparer(chemin);
      const avant = empreintes(dossier);
      for (const [porte, ouvrir] of Object.entries(PORTES)) {
        const dit = await ouvrir(chemin);
        const ou = `graine ${graine}, essai ${essai} (${cas.nom}, ${porte})`;
        if (dit === null) fautes.push(`${ou} : ouvert`);
        else if (!cas.dit.test(dit)) fautes.push(`${ou} : mal dit : ${dit}`);
        if (empreintes(dossier) === avant) intacts += 1;
        else fautes.push(`${ou} : le dossier a changé`);
      }
      rmSync(dossier, { recursive: true });
    }
  } finally {
    rmSync(racine, { recursive: true, force: true });
  }
  return {
    essais,
    fautes,
    chiffres: { 'ouvertures refusées sans un octet changé': intacts, 'ouvertures demandées': essais * 2 },
  };
}
