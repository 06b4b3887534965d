import { descriptionDuFormat, type ExportInstance, exportInstanceSchema } from '#shared/contract/export-instance.ts';
import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { nomDeFichier } from '#shared/documents/nom-de-fichier.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import type { Instance } from '#shared/domain/instance/instance.schema.ts';
import { ranger } from '#electron/travaux/redacteurs.ts';
import type { Contexte } from '../contexte.ts';
import { exigerInstance, lirePerimetre } from '../instances/lecture-instance.ts';
import { exigerSeance } from '../reunions/lecture-reunion.ts';
import type { Registre } from './registre.ts';
import type { Deposer } from '../travaux.ts';

const MIME_ZIP = 'application/zip';
/** Séances lues d'affilée : entre deux, l'application répond à la personne. */
const D_AFFILEE = 20;
const souffler = () => new Promise((suite) => setTimeout(suite, 0));
const enOctets = (valeur: unknown): Uint8Array => new TextEncoder().encode(`${JSON.stringify(valeur, null, 2)}\n`);

/** Toute une instance en JSON documenté, pour en sortir sans nous : les données et la description de leur format. */
export const createExportInstanceService = (contexte: Contexte, deposer: Deposer, registre: Registre) => {
  const { depots } = contexte;

  async function lireReunions(instanceId: string): Promise<unknown[]> {
    const lues: unknown[] = [];
    for (const [rang, id] of depots.reunions.idsDeLInstance(instanceId).entries()) {
      if (rang % D_AFFILEE === D_AFFILEE - 1) await souffler();
      lues.push(exigerSeance(contexte, id));
    }
    return lues;
  }

  async function exporter(instance: Instance): Promise<ExportInstance> {
    const { id, parentId } = instance;
    const parent = parentId === null ? null : depots.instances.parId(parentId);
    return exportInstanceSchema.parse({
      format: 'comites-emploi/instance',
      version: 1,
      exporteLe: contexte.aujourdHui(),
      instance,
      departement: depots.territoires.departement(instance.departementCode)?.libelle ?? instance.departementCode,
      parent: parent === null ? null : { id: parent.id, type: parent.type, nom: nomCourt(parent) },
      actes: depots.actes.deInstance(id),
      parametres: depots.parametres.deInstance(id),
      sieges: depots.sieges.deInstance(id),
      nombres: depots.nombresFixes.deInstance(id),
      voix: depots.voix.deInstance(id),
      perimetre: lirePerimetre(contexte, instance),
      reunions: await lireReunions(id),
    });
  }

  return {
    'instances.exporter': async ({ id }) => {
      const instance = exigerInstance(contexte, id);
      const jour = contexte.aujourdHui();
      const nom = nomDeFichier(jour, nomCourt(instance), 'données', 'json');
      const octets = await ranger(
        [
          { chemin: nom, octets: enOctets(await exporter(instance)) },
          { chemin: 'description-du-format.schema.json', octets: enOctets(descriptionDuFormat()) },
        ],
        new AbortController().signal,
      );
      const archive = nomDeFichier(jour, nomCourt(instance), 'données', 'zip');
      registre.noterExport(
        { quoi: 'instance', id },
        {
          genre: 'export-instance',
          titre: 'Données de l’instance',
          objet: nomCourt(instance),
          reunionId: null,
          instanceId: id,
        },
        { nom: archive, mime: MIME_ZIP, octets },
      );
      return {
        jeton: deposer({ nom: archive, mime: MIME_ZIP, octets }),
        nom: archive,
        taille: octets.byteLength,
      };
    },
  } satisfies Partial<HandlersFichier>;
};
