import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { createApplication } from '#electron/hosts/application.ts';
import { naitre } from '#tests/support/lecture/naitre.ts';
import type { Annonce } from '#electron/hosts/annonce.ts';
import { createBrouillon } from '#electron/hosts/brouillon.ts';
import { createDepotPoste } from '#electron/poste/poste.ts';
import { cheminDuFichierVide } from '../fichier-vide.ts';
import { partager, prendre } from '../fichier-partage.ts';

export const REPONSES = {
  auteur: 'Ana Martel',
  fonction: 'Déléguée du préfet',
  service: 'DDETSPP du Haut-Rhin',
  departementCode: '68',
  cdpe: true,
  crpe: false,
  clpeCodes: [],
  contratCodes: [],
  reunion: { instance: 'CDPE', date: '2026-12-10', heureDebut: '09:30' },
};

function poserBrouillon(chemin: string): void {
  mkdirSync(dirname(chemin), { recursive: true });
  copyFileSync(cheminDuFichierVide(), chemin);
}

/**
 * L'application entière, dans un profil temporaire, sans hôte ; `documents` : le nom du dossier où naissent les fichiers.
 * Sans fichier, elle reprend le brouillon d'une première ouverture (`premiers-pas-coupes` et le bout en bout le font naître).
 */
export function uneApplicationReelle(
  fichier: string | null = null,
  annoncer: (annonce: Annonce) => void = () => undefined,
  documents = 'documents',
  changer: () => void = () => undefined,
  sursisMs = 0,
) {
  const dossier = mkdtempSync(join(tmpdir(), 'comites-contrat-'));
  const poste = createDepotPoste(join(dossier, 'profil'));
  if (fichier === null) poserBrouillon(createBrouillon(poste.dossier).chemin);
  const releve: unknown[] = [];
  const application = createApplication({
    genre: 'navigateur',
    version: '0.0.0',
    environnement: {
      maintenant: () => new Date(),
      nouvelId: () => uuidv7(),
      auteur: () => ({ nom: 'Ana Martel', poste: poste.lire().id }),
    },
    poste,
    ressources: resolve('resources'),
    documents: join(dossier, documents),
    marianne: () => false,
    ouvrirDocument: () => Promise.resolve(false),
    bureautique: () => null,
    imprimerEnPdf: null,
    naitre,
    annoncer,
    changer,
    relever: (_reference, cause) => releve.push(cause),
    quitter: () => undefined,
    verifierSorties: true,
    sursisMs,
  });
  application.demarrer({ fichier, exemple: false });
  return {
    application,
    dossier,
    poste,
    /** Causes inattendues : chacune est une faute. */
    releve,
    fermer: (): void => {
      application.fermer();
      rmSync(dossier, { recursive: true, force: true });
    },
  };
}

/** Écrit à `chemin` un fichier de travail commencé, avec un comité et sa prochaine réunion : fait une fois par suite. */
export async function ecrireFichierCommence(chemin: string): Promise<void> {
  if (prendre('commence', chemin)) return;
  const { application, dossier, fermer } = uneApplicationReelle();
  const reponse = await application.dispatch('fichier.commencer', REPONSES, { fenetre: 1 });
  if (!reponse.ok) throw new Error(reponse.erreur.message);
  application.fermer();
  copyFileSync(join(dossier, 'documents', (reponse.valeur as { nom: string }).nom), chemin);
  fermer();
  partager('commence', chemin);
}
