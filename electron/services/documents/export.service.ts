import type { EntreeLue } from '#shared/contract/contract.ts';
import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { dateSansJour } from '#shared/dates/format.ts';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { avecLaMention } from '#shared/documents/mention-de-formation.ts';
import { etablirDocument } from '#shared/documents/etablir.ts';
import {
  type CompteRenduExporte,
  etablirIndex,
  indexEnTableau,
} from '#shared/documents/index/index-comptes-rendus.document.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { FORMES, formeDe } from '#shared/domain/rendu/forme.rules.ts';
import { direEtatDuRendu, versionEnVigueur } from '#shared/domain/rendu/versions.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { convocationErrors } from '#shared/errors/convocation.errors.ts';
import { renduErrors } from '#shared/errors/rendu.errors.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import { type ContenuDArchive, enFichier } from '#electron/travaux/archives.ts';
import { type Fichier, ranger } from '#electron/travaux/redacteurs.ts';
import { TravailAnnule } from '#electron/travaux/travail.ts';
import type { Contexte } from '../contexte.ts';
import { imagesDe, rouvrirVersion } from './document-fige.ts';
import { exigerSeance } from '../reunions/lecture-reunion.ts';
import type { Registre } from './registre.ts';
import { aMettreSurModele } from './rendre-sortant.ts';

interface EnCours {
  readonly voulu: EntreeLue<'exports.commencer'>;
  readonly reunions: readonly string[];
  /** Nom de l'instance, ou du département. */
  readonly de: string;
  /** Ce que l'archive contiendra, dans l'ordre. */
  readonly fichiers: Fichier[];
  readonly arret: AbortController;
  readonly noms: Set<string>;
  readonly index: CompteRenduExporte[];
  rang: number;
}

const MIME_ZIP = 'application/zip';
const EXPORTS_GARDES = 4;

/** Un nom que l'archive n'a pas encore : deux séances d'un même jour ne s'écrasent pas. */
function nomLibre(noms: ReadonlySet<string>, voulu: string): string {
  const [, debut = voulu, extension = ''] = /^(.*)(\.[a-z]+)$/u.exec(voulu) ?? [];
  for (let n = 1; ; n += 1) {
    const nom = n === 1 ? voulu : `${debut}-${n}${extension}`;
    if (!noms.has(nom)) return nom;
  }
}

/**
 * L'export de tous les comptes rendus d'une instance ou d'un département : un par un, puis une archive et son index.
 * Rendre et ranger se font à part ; ici, on lit une séance à la fois.
 */
export const createExportService = (
  contexte: Contexte,
  deposer: (fichier: { nom: string; mime: string; octets: Uint8Array }) => string,
  registre: Registre,
) => {
  const { depots, nouvelId } = contexte;
  const enCours = new Map<string, EnCours>();

  const prendre = async ({ fichiers, arret }: EnCours, contenu: ContenuDArchive): Promise<void> =>
    void fichiers.push(
      await enFichier(
        contenu,
        { police: registre.police(), produitLe: contexte.maintenant().toISOString() },
        arret.signal,
      ),
    );

  /** Un brouillon suit le modèle d'office du service, comme produit seul ; une version figée, jamais. */
  function enWord(seance: Seance, chemin: string, document: DocumentNeutre): ContenuDArchive {
    const voulu = { de: 'reunion' as const, reunionId: seance.reunion.id, genre: formeDe(seance), objets: [] };
    const fige = versionEnVigueur(seance.versions) !== null;
    const aRemplir = fige ? null : aMettreSurModele(contexte, voulu, document, seance);
    return aRemplir === null ? { chemin, document } : { chemin, aRemplir };
  }

  /** Le PDF signé s'il existe, sinon le Word de la version en vigueur, sinon celui du brouillon. */
  async function ajouter(travail: EnCours, reunionId: string): Promise<string> {
    const seance = exigerSeance(contexte, reunionId);
    const forme = formeDe(seance);
    const version = versionEnVigueur(seance.versions);
    const signe = version?.signePieceId == null ? null : depots.service.piece(version.signePieceId);
    const instance = nomCourt(seance.instance);
    const document =
      version === null
        ? etablirDocument(forme, seance, imagesDe(contexte, seance, forme))
        : rouvrirVersion(contexte, version);
    const voulu = signe === null ? document.nomDeFichier : document.nomDeFichier.replace(/\.docx$/u, '_signe.pdf');
    const chemin = nomLibre(travail.noms, voulu);
    travail.noms.add(chemin);
    await prendre(travail, signe === null ? enWord(seance, chemin, document) : { chemin, octets: signe.octets });
    travail.index.push({
      date: seance.reunion.date,
      instance,
      document: enCapitale(FORMES[forme].nom),
      etat: `${direEtatDuRendu(seance.versions)}${signe === null ? '' : ', PDF signé'}`,
      fichier: chemin,
    });
    return `${instance}, ${dateSansJour(seance.reunion.date)}`;
  }

  async function clore(travail: EnCours) {
    const { voulu, de, fichiers, index, arret } = travail;
    const service = depots.service.emetteur()?.intitule ?? '';
    const document = avecLaMention(
      etablirIndex({ de, periode: voulu, service, comptesRendus: index }),
      depots.service.fichier()?.exemple ?? false,
    );
    const nomDuTableau = document.nomDeFichier.replace(/\.docx$/u, '.csv');
    await prendre(travail, { chemin: document.nomDeFichier, document });
    await prendre(travail, { chemin: nomDuTableau, octets: new TextEncoder().encode(indexEnTableau(index)) });
    const archive = await ranger(fichiers, arret.signal);
    const nom = document.nomDeFichier.replace(/_index\.docx$/u, '_comptes-rendus.zip');
    const identite = {
      genre: 'export-comptes-rendus',
      titre: 'Export des comptes rendus',
      objet: `${de}, du ${dateSansJour(voulu.de)} au ${dateSansJour(voulu.a)}`,
      reunionId: null,
      instanceId: voulu.instanceId,
    };
    registre.noterExport({ quoi: 'comptes-rendus', ...voulu }, identite, { nom, mime: MIME_ZIP, octets: archive });
    return { jeton: deposer({ nom, mime: MIME_ZIP, octets: archive }), nom, taille: archive.byteLength };
  }

  function abandonner(id: string): void {
    enCours.get(id)?.arret.abort();
    enCours.delete(id);
  }

  return {
    'exports.commencer': (voulu) => {
      const instance = voulu.instanceId === null ? null : depots.instances.parId(voulu.instanceId);
      if (voulu.instanceId !== null && instance === null) throw communErrors.introuvable('Cette instance');
      const reunions = depots.versions.tenues(voulu);
      if (reunions.length === 0) throw renduErrors.sansCompteRendu();
      const departement = voulu.departement === null ? null : depots.territoires.departement(voulu.departement);
      const de = instance === null ? (departement?.libelle ?? 'Toutes les instances') : nomCourt(instance);
      const id = nouvelId();
      enCours.set(id, {
        voulu,
        reunions,
        de,
        arret: new AbortController(),
        fichiers: [],
        noms: new Set(),
        index: [],
        rang: 0,
      });
      for (const ancien of enCours.keys()) {
        if (enCours.size <= EXPORTS_GARDES) break;
        abandonner(ancien);
      }
      return { id, total: reunions.length };
    },

    'exports.avancer': async ({ id }) => {
      const travail = enCours.get(id);
      const suivante = travail?.reunions[travail.rang];
      if (travail === undefined || suivante === undefined) throw communErrors.introuvable('Cet export');
      try {
        const quoi = await ajouter(travail, suivante);
        travail.rang += 1;
        const total = travail.reunions.length;
        if (travail.rang < total) return { fait: travail.rang, total, quoi, archive: null };
        const archive = await clore(travail);
        abandonner(id);
        return { fait: total, total, quoi, archive };
      } catch (cause) {
        abandonner(id);
        throw cause instanceof TravailAnnule ? convocationErrors.travailArrete() : cause;
      }
    },

    'exports.arreter': ({ id }) => {
      abandonner(id);
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
