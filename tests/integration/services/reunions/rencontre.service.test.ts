import { expect, it } from 'vitest';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { unFichier } from '#tests/support/constructeurs/un-fichier.ts';
import { uneReunion } from '#tests/support/constructeurs/une-reunion.ts';

it('crée une rencontre d’un titre et d’un jour, et la range avec ses semblables', () => {
  const { appeler } = unFichier();
  const creer = (titre: string) => appeler('rencontres.creer', { genre: 'rencontre', titre, date: '2026-03-10' }).id;
  const [premiere, seconde] = [creer('Rendez-vous de la politique de la ville'), creer('Séminaire EQ2030')];
  const lue = appeler('reunions.lire', { id: premiere });
  expect(lue).toMatchObject({
    instance: { type: 'rencontre' },
    sieges: [],
    points: [],
    reunion: { titre: expect.any(String) },
  });
  expect(appeler('reunions.lire', { id: seconde }).instance.id).toBe(lue.instance.id);
  expect(appeler('reunions.lister', { texte: '', quand: 'toutes', limite: 10 }).reunions.map((r) => r.titre)).toEqual(
    expect.arrayContaining(['Rendez-vous de la politique de la ville', 'Séminaire EQ2030']),
  );
  expect(() => creer('  ')).toThrow('Donnez un titre');
});

it('garde thème, organisateurs, objectifs et date provisoire, et s’annule d’un bloc', () => {
  const { appeler } = unFichier();
  const { id } = appeler('rencontres.creer', { genre: 'rencontre', titre: 'Séminaire', date: '2026-05-10' });
  appeler('rencontres.modifier', {
    id,
    vu: 1e9,
    patch: { theme: 'Entreprendre', organisateurs: 'DREETS et Bpifrance', objectifs: 'Lancer.', dateProvisoire: true },
  });
  expect(appeler('reunions.lire', { id }).reunion).toMatchObject({
    theme: 'Entreprendre',
    organisateurs: 'DREETS et Bpifrance',
    dateProvisoire: true,
  });
});

it('n’appelle ni membre, ni convocation, ni mention : l’accueil la laisse calme', () => {
  const { appeler, horloge } = unFichier();
  const { id } = appeler('rencontres.creer', { genre: 'autre_reunion', titre: 'CODIR', date: '2026-03-10' });
  const autre = appeler('rencontres.creer', { genre: 'autre_reunion', titre: 'À venir', date: '2026-03-20' }).id;
  expect(refus(() => appeler('rencontres.noterTenue', { id: autre, tenue: true })).message).toContain('pas encore');
  const point = appeler('reunions.lire', { id }).points[0];
  appeler('points.modifier', {
    id: point?.id ?? '',
    vu: 1e9,
    patch: { mesNotes: 'À moi.', textePv: 'Ce qui s’est dit.' },
  });
  appeler('rencontres.noterTenue', { id, tenue: true });
  horloge.avancer(60 * 86_400_000);
  const instances = appeler('instances.lister', {});
  expect(instances).toMatchObject([{ type: 'autre_reunion', mentionsManquantes: null, etape: { ton: 'calme' } }]);
  const compteRendu = JSON.stringify(appeler('documents.apercu', { reunionId: id, genre: 'note-de-reunion' }));
  expect(compteRendu).toContain('Ce qui s’est dit.');
  expect(compteRendu).not.toContain('À moi.');
  expect(compteRendu).not.toContain('uorum');
});

it('refuse ces gestes sur la réunion d’une instance', () => {
  const { appeler, id } = uneReunion();
  expect(refus(() => appeler('rencontres.noterTenue', { id, tenue: true })).message).toContain('en séance');
  expect(refus(() => appeler('rencontres.modifier', { id, vu: 1e9, patch: { theme: 'x' } })).message).toContain(
    'séance',
  );
});
