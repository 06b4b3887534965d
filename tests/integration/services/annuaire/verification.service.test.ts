import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneSaisie, unFichier } from '#tests/support/constructeurs/un-fichier.ts';

/** Un annuaire de trois personnes, l'une sans adresse, dont deux homonymes. */
function unAnnuaire() {
  const fichier = unFichier();
  const { appeler, octets } = fichier;
  const creer = (nom: string, courriel: string | null) =>
    appeler('personnes.creer', uneSaisie(nom, { prenom: 'Zoé', courriel })).id;
  const ids = [creer('Martin', 'zoe.martin@exemple.fr'), creer('Martin', 'z.martin@exemple.fr'), creer('Hardt', null)];
  const fiche = (id: string) => appeler('personnes.fiche', { id });
  const lire = (jeton: string) => octets.lire(jeton)?.octets ?? new Uint8Array();
  return { ...fichier, ids, fiche, lire };
}

const texteDe = (eml: Uint8Array): string => {
  const [, corps = ''] =
    /\r\n\r\n[^]*?\r\n\r\n(?<corps>[A-Za-z0-9+/=\r\n]+?)\r\n--/u.exec(Buffer.from(eml).toString()) ?? [];
  return Buffer.from(corps, 'base64').toString();
};

describe('A7 : la vérification annuelle', () => {
  it('prépare un courriel par personne, à elle seule, avec ce que l’annuaire dit d’elle', async () => {
    const { demander, ids, lire } = unAnnuaire();
    const { jeton, nom, prepares } = await demander('verifications.preparer', { choix: { ids } });
    expect([nom, prepares]).toEqual(['2026-03-12_verification-de-l-annuaire.zip', 2]);
    const archive = unzipSync(lire(jeton));
    expect(Object.keys(archive)).toEqual([
      '2026-03-12_zoe-martin_verification.eml',
      '2026-03-12_zoe-martin_verification-2.eml',
    ]);
    const [premier = new Uint8Array(), second = new Uint8Array()] = Object.values(archive);
    const eml = Buffer.from(premier).toString();
    expect(eml).toMatch(/^To: zoe\.martin@exemple\.fr\r$/mu);
    expect(eml).not.toMatch(/^Bcc:/mu);
    expect(texteDe(premier)).toMatch(/Courriel : zoe\.martin@exemple\.fr/u);
    expect(texteDe(premier)).toMatch(/article 6-1 e du RGPD/u);
    expect(texteDe(premier)).not.toMatch(/z\.martin@/u);
    expect(texteDe(second)).toMatch(/z\.martin@exemple\.fr/u);
  });

  it('à une seule personne, rend le brouillon tel quel ; sans adresse, le refuse', async () => {
    const { demander, ids } = unAnnuaire();
    const [une = '', , sans = ''] = ids;
    expect((await demander('verifications.preparer', { choix: { ids: [une, sans] } })).nom).toMatch(/\.eml$/u);
    await expect(demander('verifications.preparer', { choix: { ids: [sans] } })).rejects.toThrow(/d’adresse/u);
  });

  it('note la demande, puis la réponse ; l’une et l’autre s’annulent', () => {
    const { appeler, ids, fiche } = unAnnuaire();
    const [une = '', , sans = ''] = ids;
    expect(appeler('verifications.solliciter', { choix: { ids: [une, sans] } })).toEqual({ notees: 1 });
    expect(fiche(une).personne.solliciteeLe).toBe('2026-03-12');
    expect(fiche(sans).personne.solliciteeLe).toBeNull();
    expect(appeler('verifications.confirmer', { choix: { ids: [une] } })).toEqual({ notees: 1 });
    expect(fiche(une).personne).toMatchObject({ verifieLe: '2026-03-12', solliciteeLe: null });
    appeler('historique.annuler', { commande: 'verifications.confirmer' });
    expect(fiche(une).personne.solliciteeLe).toBe('2026-03-12');
  });

  it('un an passé, la fiche se dit à vérifier ; la dire exacte la rafraîchit', () => {
    const { appeler, ids, fiche, horloge } = unAnnuaire();
    const [une = ''] = ids;
    const sortes = () => fiche(une).aRevoir.map(({ sorte }) => sorte);
    expect(sortes()).not.toContain('verification');
    horloge.avancer(367 * 86_400_000);
    expect(sortes()).toContain('verification');
    appeler('verifications.solliciter', { choix: { ids: [une] } });
    const { geste } = fiche(une).aRevoir.find(({ sorte }) => sorte === 'verification') ?? {};
    appeler('personnes.modifier', { id: une, vu: 1000, patch: { verifieLe: geste?.valeur ?? null } });
    expect(sortes()).not.toContain('verification');
    expect(fiche(une).personne.solliciteeLe).toBeNull();
  });

  it('une personne à la corbeille ne se vérifie pas', () => {
    const { appeler, ids } = unAnnuaire();
    const [une = ''] = ids;
    appeler('personnes.supprimer', { id: une });
    expect(refus(() => appeler('verifications.confirmer', { choix: { ids: [une] } })).code).toBe('INTROUVABLE');
  });
});
