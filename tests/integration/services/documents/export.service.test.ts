import { monitorEventLoopDelay } from 'node:perf_hooks';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneReunion } from '#tests/support/constructeurs/une-reunion.ts';

/** La machine d'essai partage ses cœurs : on laisse de la marge au chronomètre. */
const FACTEUR = 4;

/** Deux séances tenues du même comité, et une à venir. */
function desSeances() {
  const reunion = uneReunion();
  const { appeler, id, instanceId } = reunion;
  const tenir = (quelle: string) => {
    appeler('reunions.ouvrir', { id: quelle, a: '09:35' });
    appeler('presences.constaterLesAutres', { reunionId: quelle, statut: 'present' });
    appeler('reunions.lever', { id: quelle, a: '11:50' });
  };
  tenir(id);
  const seconde = appeler('reunions.creer', { instanceId, date: '2026-04-16', heureDebut: '14:00' }).id;
  tenir(seconde);
  appeler('reunions.creer', { instanceId, date: '2026-06-16', heureDebut: '14:00' });
  const periode = { instanceId, departement: null, de: '2026-01-01', a: '2026-12-31' };
  return { ...reunion, periode };
}

describe('exporter tous les comptes rendus d’une période', () => {
  it('un document par séance tenue, deux le même jour sans s’écraser, et un index Word et tableau', async () => {
    const { appeler, demander, periode, octets } = desSeances();
    const { id, total } = appeler('exports.commencer', periode);
    expect(total).toBe(2);
    const premier = await demander('exports.avancer', { id });
    expect(premier).toMatchObject({ fait: 1, total: 2, archive: null });
    const dernier = await demander('exports.avancer', { id });
    expect(dernier.archive?.nom).toBe('2026-12-31_cdpe-du-haut-rhin_comptes-rendus.zip');
    const contenu = unzipSync(octets.lire(dernier.archive?.jeton ?? '')?.octets ?? new Uint8Array());
    const base = '2026-04-16_cdpe-du-haut-rhin_proces-verbal';
    const index = '2026-12-31_cdpe-du-haut-rhin_index';
    expect(Object.keys(contenu).toSorted()).toEqual(
      [`${base}-2.docx`, `${base}.docx`, `${index}.csv`, `${index}.docx`].toSorted(),
    );
    const tableau = new TextDecoder().decode(contenu[`${index}.csv`]);
    expect(tableau).toContain('"16/04/2026";"CDPE du Haut-Rhin";"Procès-verbal";"Brouillon"');
    expect(tableau.trim().split('\r\n')).toHaveLength(3);
    expect(
      refus(() => appeler('exports.commencer', { ...periode, de: '2027-01-01', a: '2027-12-31' })).message,
    ).toContain('Aucun compte rendu');
  });

  it('arrêté au milieu, pendant qu’un document se prépare : il le dit, et ne laisse rien', async () => {
    const { appeler, demander, periode } = desSeances();
    const { id } = appeler('exports.commencer', periode);
    await demander('exports.avancer', { id });
    const deuxieme = demander('exports.avancer', { id });
    appeler('exports.arreter', { id });
    await expect(deuxieme).rejects.toThrow(/Arrêté à votre demande/u);
    await expect(demander('exports.avancer', { id })).rejects.toThrow('Cet export n’existe plus');
  });

  it('ne retient jamais le fil plus de 50 ms d’affilée', async () => {
    const { appeler, demander, periode } = desSeances();
    const { id, total } = appeler('exports.commencer', periode);
    // Le premier document paie la compilation : on mesure le suivant.
    await demander('exports.avancer', { id });
    const retards = monitorEventLoopDelay({ resolution: 5 });
    retards.enable();
    for (let fait = 1; fait < total; fait += 1) await demander('exports.avancer', { id });
    retards.disable();
    expect(retards.max / 1e6).toBeLessThan(50 * FACTEUR);
  });

  it('par département, et l’arrêt n’écrit rien', async () => {
    const { appeler, demander, periode } = desSeances();
    const duHautRhin = { ...periode, instanceId: null, departement: '68' };
    expect(appeler('exports.commencer', duHautRhin).total).toBe(2);
    expect(refus(() => appeler('exports.commencer', { ...duHautRhin, departement: '67' })).message).toContain('Aucun');
    const { id } = appeler('exports.commencer', duHautRhin);
    appeler('exports.arreter', { id });
    await expect(demander('exports.avancer', { id })).rejects.toThrow('Cet export n’existe plus');
  });
});
