import { mkdtempSync, copyFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { contract, type Operation } from '#shared/contract/contract.ts';
import type { Definition } from '#shared/contract/definition.ts';
import type { Reponse } from '#shared/errors/app-error.ts';
import { campagnes } from '#tests/campagnes.ts';
import { ecrireFichierCommence } from '#tests/support/hotes/application-reelle.ts';
import { TRANSPORTS, type TransportEssaye } from '#tests/support/hotes/transports.ts';
import { entreesDe, entreesRefusees } from './entrees.ts';

const OPERATIONS = Object.keys(contract) as Operation[];
/** Celles qu'une entrée valable ferait changer de fichier ou fermer : on ne leur envoie que du refusé. */
const CHANGENT_TOUT: ReadonlySet<Operation> = new Set<Operation>([
  'fichier.nouveau',
  'fichier.ouvrirExemple',
  'fichier.commencer',
  'hote.quitter',
  'sauvegardes.faire',
]);
/** La campagne en demande davantage, avec sa graine. */
const ESSAIS = Number(process.env['COMITES_EMPLOI_ENTREES_HOSTILES'] ?? campagnes['entrees-hostiles'].essaisRapides);
const GRAINE = process.env['COMITES_EMPLOI_GRAINE'];
const ENVELOPPE = z.union([
  z.strictObject({ ok: z.literal(true), valeur: z.unknown(), vu: z.int().min(0) }),
  z.strictObject({
    ok: z.literal(false),
    erreur: z.strictObject({
      code: z.enum(['SAISIE_INVALIDE', 'INTROUVABLE', 'DEUX_VALEURS', 'REGLE_METIER', 'FICHIER', 'BASE']),
      message: z.string().min(10),
      champs: z.record(z.string(), z.string()).optional(),
      valeurs: z.array(z.unknown()).optional(),
    }),
  }),
]);
/** Ce qu'un échec ne doit jamais laisser voir. */
const FUITE =
  /\n\s+at |node_modules|\.ts:\d|sqlite|SELECT |INSERT |UPDATE |constraint|ZodError|Invalid input|undefined|\[object/iu;

let modele: string;
beforeAll(async () => {
  modele = join(mkdtempSync(join(tmpdir(), 'comites-modele-')), 'modele.comites');
  await ecrireFichierCommence(modele);
});
afterAll(() => rmSync(join(modele, '..'), { recursive: true, force: true }));

describe('le contrat', () => {
  it.each(OPERATIONS)('donne à %s un schéma d’entrée et un schéma de sortie', (operation) => {
    const { entree, sortie } = contract[operation];
    expect([entree, sortie].every((schema) => schema instanceof z.ZodType)).toBe(true);
    expect(operation).toMatch(/^[a-z][a-zA-Z]*\.[a-zA-Z]+$/u);
  });
});

describe.each(Object.keys(TRANSPORTS))('par le transport « %s »', (nom) => {
  let transport: TransportEssaye;
  let copie: string;
  beforeAll(async () => {
    copie = join(mkdtempSync(join(tmpdir(), 'comites-copie-')), 'copie.comites');
    copyFileSync(modele, copie);
    transport = (await TRANSPORTS[nom]?.(copie)) as TransportEssaye;
  });
  afterAll(async () => {
    await transport.fermer();
    rmSync(join(copie, '..'), { recursive: true, force: true });
  });

  const ouEnEst = async (): Promise<number> => {
    const reponse = await transport.appeler('historique.possibles', {});
    return reponse.ok ? reponse.vu : -1;
  };
  /** Envoie ; `null` si la valeur ne peut pas partir par ce chemin (elle n'atteint alors personne). */
  const envoyer = async (operation: string, entree: unknown): Promise<Reponse<unknown> | null> => {
    try {
      if (nom === 'ipc') structuredClone(entree);
      else JSON.stringify(entree);
    } catch {
      return null;
    }
    return transport.appeler(operation, entree);
  };

  it.each(OPERATIONS)(
    '%s répond une enveloppe exacte à toute entrée hostile, et un refus n’écrit rien (T28)',
    { timeout: Math.max(60_000, ESSAIS * 1000) },
    async (operation) => {
      // L'union de toutes les entrées est trop grande pour le compilateur.
      const { entree: schema }: Definition = contract[operation];
      const entrees = CHANGENT_TOUT.has(operation) ? entreesRefusees(operation) : entreesDe(operation);
      // Après un refus, on sait où l'on en est : la suite part de là, et ce qui s'écrirait entre les deux se verrait aussi.
      let connu: number | null = null;
      await fc.assert(
        fc.asyncProperty(entrees, async (entree) => {
          // JSON efface ce qui le gêne (NaN devient null) : on juge ce qui arrive.
          const arrivee =
            nom === 'ipc' ? entree : (JSON.parse(JSON.stringify({ entree }) ?? '{}') as { entree?: unknown }).entree;
          if (CHANGENT_TOUT.has(operation) && schema.safeParse(arrivee).success) return;
          const avant: number = connu ?? (await ouEnEst());
          connu = null;
          const reponse = await envoyer(operation, entree);
          if (reponse === null) return;
          const lue = ENVELOPPE.safeParse(reponse);
          expect(lue.success ? null : JSON.stringify(reponse).slice(0, 500)).toBeNull();
          if (reponse.ok) return;
          expect(JSON.stringify(reponse)).not.toMatch(FUITE);
          connu = await ouEnEst();
          expect(connu).toBe(avant);
          if (!schema.safeParse(arrivee).success) expect(reponse.erreur.code).toBe('SAISIE_INVALIDE');
        }),
        { numRuns: ESSAIS, ...(GRAINE === undefined ? {} : { seed: Number(GRAINE) }) },
      );
      expect(transport.releve).toEqual([]);
    },
  );

  it('refuse un objet dont l’identifiant porte un caractère de contrôle', async () => {
    for (const id of ['\u0000', 'qpv/QN06804M\u0000'])
      expect(
        await transport.appeler('alertes.ecarter', { code: 'pilotage', objet: { genre: 'action', id }, repere: '' }),
      ).toMatchObject({ ok: false, erreur: { code: 'SAISIE_INVALIDE' } });
    expect(transport.releve).toEqual([]);
  });

  it.each([
    '',
    'inconnue',
    '__proto__',
    'constructor',
    'toString',
    'hote',
    'hote.',
    'HOTE.ETAT',
    'hote.etat ',
    'x'.repeat(10_000),
  ])('ne connaît pas l’opération %j', async (operation) => {
    expect(await transport.appeler(operation, {})).toMatchObject({ ok: false, erreur: { code: 'INTROUVABLE' } });
  });

  it('annonce à la fenêtre chaque opération qui a écrit : son numéro, ses tables, qui l’a faite', async () => {
    const avant = transport.evenements.length;
    const creee = await transport.appeler('personnes.creer', unePersonne());
    expect(creee).toMatchObject({ ok: true });
    await vi.waitFor(() => expect(transport.evenements.length).toBeGreaterThan(avant));
    expect(transport.evenements[0]).toEqual({ genre: 'fenetre', numero: 1 });
    expect(transport.evenements.slice(avant)).toEqual([
      {
        genre: 'annonce',
        operation: await ouEnEst(),
        touche: expect.arrayContaining(['personne']) as unknown,
        fenetre: 1,
      },
    ]);
  });

  it('n’annonce rien d’une lecture ni d’un refus', async () => {
    const avant = transport.evenements.length;
    await transport.appeler('annuaire.lister', {});
    await transport.appeler('personnes.creer', {});
    await transport.appeler('reunions.lire', { id: '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b' });
    await new Promise((suite) => setTimeout(suite, 50));
    expect(transport.evenements).toHaveLength(avant);
  });

  it('annule ce que cette fenêtre vient de faire, et l’annonce', async () => {
    const avant = transport.evenements.length;
    expect(await transport.appeler('historique.annuler', {})).toMatchObject({ ok: true });
    await vi.waitFor(() => expect(transport.evenements.length).toBe(avant + 1));
    expect(transport.evenements.at(-1)).toMatchObject({
      genre: 'annonce',
      touche: expect.arrayContaining(['personne']) as unknown,
      fenetre: 1,
    });
  });
});

/** Une personne inventée, telle qu'un formulaire l'enverrait. */
function unePersonne() {
  return {
    civilite: null,
    nom: 'Bellanger',
    prenom: 'Inès',
    fonction: 'Directrice',
    structure: null,
    courriel: 'ines.bellanger@exemple.fr',
    telephone: null,
  };
}
