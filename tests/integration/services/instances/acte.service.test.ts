import { describe, expect, it } from 'vitest';
import { createAnnulation } from '#electron/database/undo.ts';
import { createActeService } from '#electron/services/instances/acte.service.ts';
import type { Depot } from '#electron/services/documents/image-deposee.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { unCdpe, unClpe, unFichier, type UnFichier } from '#tests/support/constructeurs/un-fichier.ts';
import { uneReunion } from '#tests/support/constructeurs/une-reunion.ts';

const VU = Number.MAX_SAFE_INTEGER;
const PDF = new TextEncoder().encode('%PDF-1.7 essai');
const actes = ({ appeler }: UnFichier, id: string) => appeler('instances.fiche', { id }).actes;

function unActe() {
  const fichier = unFichier();
  const instanceId = unCdpe(fichier);
  const { id } = fichier.appeler('actes.ajouter', {
    instanceId,
    nature: 'voix',
    numero: '2024-12',
    date: '2024-09-15',
  });
  return { ...fichier, fichier, instanceId, id };
}

describe('les actes d’une instance (R-201)', () => {
  it('se succèdent dans une nature, se corrigent, se suppriment, et la suppression s’annule', () => {
    const { appeler, fichier, instanceId, id, db, journal } = unActe();
    appeler('actes.ajouter', { instanceId, nature: 'voix', numero: '2026-3', date: '2026-02-01' });
    appeler('actes.modifier', { id, vu: VU, patch: { raa: 'RAA 2024-88' } });
    expect(actes(fichier, instanceId).map(({ numero, date, raa }) => [numero, date, raa])).toEqual([
      ['2026-3', '2026-02-01', null],
      ['2024-12', '2024-09-15', 'RAA 2024-88'],
    ]);
    appeler('actes.supprimer', { id });
    expect(actes(fichier, instanceId)).toHaveLength(1);
    createAnnulation(db, journal).annuler(1);
    expect(actes(fichier, instanceId)).toHaveLength(2);
  });

  it('refuse un acte vide, une nature que le genre ne connaît pas, et ne perd pas le dernier champ', () => {
    const { appeler, instanceId, id } = unActe();
    const champs = (geste: () => unknown) => refus(geste).transmise.champs ?? {};
    expect(
      champs(() => appeler('actes.ajouter', { instanceId, nature: 'nombre', numero: null, date: null })),
    ).toHaveProperty('numero');
    expect(
      champs(() => appeler('actes.ajouter', { instanceId, nature: 'perimetre', numero: '1', date: null })),
    ).toHaveProperty('nature');
    appeler('actes.modifier', { id, vu: VU, patch: { date: null } });
    expect(champs(() => appeler('actes.modifier', { id, vu: VU, patch: { numero: '' } }))).toHaveProperty('numero');
  });

  it('deux fenêtres sur le même acte gardent chacune son champ, et se disputent le même au grand jour', () => {
    const { appeler, fichier, instanceId, id, journal } = unActe();
    const vu = journal.dernierNumero();
    appeler('actes.modifier', { id, vu, patch: { numero: '2026-1' } }, 1);
    appeler('actes.modifier', { id, vu, patch: { date: '2026-03-01' } }, 2);
    expect(actes(fichier, instanceId)).toMatchObject([{ numero: '2026-1', date: '2026-03-01' }]);
    expect(refus(() => appeler('actes.modifier', { id, vu, patch: { numero: '2026-2' } }, 2))).toMatchObject({
      code: 'DEUX_VALEURS',
      transmise: { valeurs: [{ champ: 'numero', mienne: '2026-2', autre: '2026-1' }] },
    });
  });

  it('garde le PDF dans le fichier, le remplace, le rend, et refuse ce qui n’en est pas un', () => {
    const { contexte, journal, fichier, instanceId, id } = unActe();
    const depots = new Map<string, Depot>([
      ['pdf', { nom: 'arrete.pdf', mime: 'text/plain', octets: PDF }],
      ['faux', { nom: 'arrete.pdf', mime: 'application/pdf', octets: new TextEncoder().encode('MZ…') }],
    ]);
    const rendus: Depot[] = [];
    const service = createActeService(
      contexte,
      (jeton) => depots.get(jeton) ?? null,
      (rendu) => String(rendus.push(rendu)),
    );
    const joindre = (jeton: string) =>
      journal.executer({ type: 'essai', libelle: 'Joindre', annulable: true, fenetre: 1 }, () =>
        service['actes.joindre']({ id, jeton }),
      );
    expect(refus(() => joindre('parti')).message).toContain('Choisissez-le de nouveau');
    expect(refus(() => joindre('faux')).message).toContain('PDF');
    expect(refus(() => service['actes.ouvrirPiece']({ id })).code).toBe('INTROUVABLE');
    joindre('pdf');
    expect(actes(fichier, instanceId)[0]?.piece).toEqual({ nom: 'arrete.pdf', taille: PDF.byteLength });
    expect(service['actes.ouvrirPiece']({ id })).toEqual({ jeton: '1', nom: 'arrete.pdf' });
    expect(new TextDecoder().decode(rendus[0]?.octets)).toBe('%PDF-1.7 essai');
    const pieces = () => fichier.db.prepare('SELECT count(*) FROM piece').pluck().get();
    joindre('pdf');
    expect(pieces(), 'la pièce remplacée ne reste pas').toBe(1);
    fichier.appeler('actes.retirerPiece', { id });
    expect(actes(fichier, instanceId)[0]?.piece).toBeNull();
    expect(pieces()).toBe(0);
    createAnnulation(fichier.db, journal).annuler(1);
    expect(actes(fichier, instanceId)[0]?.piece).toEqual({ nom: 'arrete.pdf', taille: PDF.byteLength });
    depots.set('lourd', { nom: 'a.pdf', mime: '', octets: new Uint8Array(21 * 1024 * 1024) });
    depots.get('lourd')?.octets.set(PDF);
    expect(refus(() => joindre('lourd')).message).toContain('Réduisez-le');
  });

  it('R-207 : un règlement intérieur s’adopte par une décision de cette instance, et par nulle autre', () => {
    const comite = uneReunion();
    const { appeler, instanceId, id: reunion } = comite;
    const ajouter = (ou: string) =>
      appeler('actes.ajouter', { instanceId: ou, nature: 'reglement_interieur', numero: null, date: '2026-01-20' }).id;
    const reglement = ajouter(instanceId);
    const deliberationId = comite.delibererSur();
    const rattacher = (id: string) => appeler('actes.modifier', { id, vu: VU, patch: { deliberationId } });
    expect(refus(() => rattacher(reglement)).transmise.champs).toHaveProperty('deliberationId');
    appeler('reunions.ouvrir', { id: reunion, a: '09:30' });
    appeler('reunions.lever', { id: reunion, a: '11:00' });
    const [decision] = appeler('actes.decisions', { instanceId });
    expect(decision?.numero).toMatch(/^D-\d{4}-001$/u);
    rattacher(reglement);
    expect(appeler('instances.fiche', { id: instanceId }).actes[0]?.deliberationId).toBe(deliberationId);
    const ailleurs = ajouter(unClpe(comite, 'CLPE68001'));
    expect(refus(() => rattacher(ailleurs)).transmise.champs).toHaveProperty('deliberationId');
  });
});
