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

  it('R-048 : sur douze mois, la plénière de l’an passé compte encore', () => {
    const { appeler, instanceId, lire, id } = uneReunion();
    const plenieres = () =>
      appeler('calendrier.annee', { annee: 2027 }).remarques.filter(({ genre }) => genre === 'pleniere').length;
    appeler('reunions.direPleniere', { id, pleniere: true });
    expect([lire().reunion.date, plenieres()]).toEqual(['2026-04-16', 1]);
    const regler = (valeur: string) =>
      appeler('parametres.definir', {
        instanceId,
        cle: 'annee',
        valeur,
        source: 'reglage',
        article: null,
        depuis: null,
      });
    regler('glissante');
    // L'année 2027 se lit au 31 décembre : douze mois d'avant n'en ont pas ; celle en cours, à ce jour, en a une de prévue.
    expect(plenieres()).toBe(1);
    expect(appeler('calendrier.annee', { annee: 2026 }).remarques).toEqual([]);
    expect(appeler('calendrier.annee', { annee: 2027 }).remarques[0]?.phrase).toContain('sur douze mois');
  });

  it('donne le fichier d’agenda de l’année, d’une instance ou de toutes ; vide, le dit', async () => {
    const fichier = uneReunion();
    const { appeler, demander, octets, id, instanceId } = fichier;
    const mulhouse = unClpe(fichier, 'CLPE68001');
    const autre = appeler('reunions.creer', { instanceId: mulhouse, date: '2026-05-06', heureDebut: '10:00' }).id;
    appeler('reunions.annuler', { id: autre, motif: 'élections' });
    const uids = async (quelle: string | null) => {
      const { jeton, nom } = await demander('calendrier.agenda', { annee: 2026, instanceId: quelle });
      const texte = new TextDecoder().decode(octets.prendre(jeton)?.octets);
      return [nom, ...[...texte.matchAll(/^UID:(.*)$/gmu)].map(([, uid]) => uid?.trim())];
    };
    expect(await uids(null)).toEqual(['2026_calendrier.ics', id, autre]);
    expect(await uids(instanceId)).toEqual(['2026_cdpe-du-haut-rhin_calendrier.ics', id]);
    await expect(demander('calendrier.agenda', { annee: 2030, instanceId: null })).rejects.toThrow('Aucune réunion');
  });
});
