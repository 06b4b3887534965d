import { describe, expect, it } from 'vitest';
import { unClpe } from '#tests/support/constructeurs/un-fichier.ts';
import { uneReunion } from '#tests/support/constructeurs/une-reunion.ts';

describe('le calendrier d’une année', () => {
  it('montre les réunions de toutes les instances et le titulaire attendu à deux endroits à la fois', () => {
    const fichier = uneReunion();
    const { appeler, id, lire, instanceId } = fichier;
    const mulhouse = unClpe(fichier, 'CLPE68001');
    const prefet = lire().sieges[0]?.mandats[0]?.personne.id ?? '';
    const siege = appeler('instances.fiche', { id: mulhouse }).sieges[0]?.id ?? '';
    appeler('membres.nommer', {
      siegeId: siege,
      role: 'titulaire',
      debut: '2024-09-15',
      personneId: prefet,
      personne: null,
    });
    const autre = appeler('reunions.creer', { instanceId: mulhouse, date: '2026-04-16', heureDebut: '10:00' }).id;
    const { reunions, remarques, departementCode } = appeler('calendrier.annee', { annee: 2026 });
    expect(departementCode).toBe('68');
    expect(reunions.map((r) => r.id)).toEqual([id, autre]);
    expect(remarques.map(({ genre, reunions: deux }) => [genre, deux])).toEqual([
      ['chevauchement', [id, autre]],
      ['pleniere', []],
    ]);
    expect(remarques[0]?.phrase).toContain('Membre 0 siège aux deux');
    appeler('reunions.modifier', { id, vu: 1e9, patch: { heureFin: '10:00' } });
    expect(appeler('calendrier.annee', { annee: 2026 }).remarques[0]).toMatchObject({ genre: 'meme_jour' });
    expect(appeler('calendrier.annee', { annee: 2025 })).toMatchObject({ reunions: [], remarques: [] });
    appeler('reunions.supprimer', { id: autre });
    expect(appeler('calendrier.annee', { annee: 2026 }).remarques).toMatchObject([{ genre: 'pleniere', instanceId }]);
  });
});
