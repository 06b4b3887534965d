import { describe, expect, it } from 'vitest';
import { horlogeDeDiffusion } from '#shared/domain/rendu/diffusion.rules.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneSeanceTenue } from '#tests/support/constructeurs/une-seance-tenue.ts';

const VU = Number.MAX_SAFE_INTEGER;
const PDF = '%PDF-1.7 signé';

function unProjetDiffuse() {
  const seance = uneSeanceTenue();
  const { appeler, deposer, diffuser, lire, octets, id } = seance;
  const version = diffuser().id;
  const deposerSigne = (contenu: string | Uint8Array = PDF, signeLe = '2026-04-22') =>
    appeler('versions.deposerSigne', { id: version, jeton: deposer('PV signé.pdf', contenu), signeLe });
  const brouillon = (quoi: 'compte_rendu' | 'releve') => {
    const { jeton, nom } = appeler('rendu.brouillon', { reunionId: id, quoi });
    return { nom, eml: new TextDecoder().decode(octets.lire(jeton)?.octets) };
  };
  const adresser = () => {
    for (const [rang, { mandats }] of lire().sieges.entries())
      for (const { personne } of mandats)
        appeler('personnes.modifier', { id: personne.id, vu: VU, patch: { courriel: `membre${rang}@exemple.fr` } });
  };
  return { ...seance, version, deposerSigne, brouillon, adresser };
}

/** Le texte d'un brouillon, débarrassé de son codage. */
const corps = (eml: string): string => {
  const [, base64 = ''] = /text\/plain[^]*?\r\n\r\n([^]*?)\r\n--/u.exec(eml) ?? [];
  return Buffer.from(base64, 'base64').toString('utf8').replaceAll(/\s/gu, ' ');
};

describe('le courriel du compte rendu signé', () => {
  it('joint le PDF signé, jamais le Word, à tous les membres en copie cachée', () => {
    const { deposerSigne, brouillon, adresser } = unProjetDiffuse();
    adresser();
    expect(refus(() => brouillon('compte_rendu')).message).toContain('déposez d’abord le PDF signé');
    deposerSigne();
    const { nom, eml } = brouillon('compte_rendu');
    expect(nom).toMatch(/procès-verbal.*\.eml$|proces-verbal.*\.eml$/u);
    expect(eml).toMatch(/^X-Unsent: 1\r\n/u);
    expect(eml).toContain('Bcc: membre0@exemple.fr');
    expect(eml).toContain(Buffer.from(PDF).toString('base64'));
    expect(eml).toContain('Content-Type: application/pdf');
    expect(eml).not.toContain('officedocument');
    expect(eml.match(/Content-Disposition: attachment/gu)).toHaveLength(1);
    expect(corps(eml)).toContain('ci-joint le procès-verbal de la réunion du jeudi 16 avril 2026');
    expect(corps(eml)).toContain('Il sera soumis à votre approbation à la prochaine séance.');
  });

  it('dit l’approbation une fois qu’elle est notée, et le relevé part en clair, sans pièce', () => {
    const { deposerSigne, brouillon, adresser, approuver, version } = unProjetDiffuse();
    adresser();
    deposerSigne();
    approuver(version);
    expect(corps(brouillon('compte_rendu').eml)).toMatch(/, approuvé le 18 juin 2026\./u);
    const { eml } = brouillon('releve');
    expect(eml).not.toContain('attachment');
    expect(corps(eml)).toContain('Le comité adopte la feuille de route.');
  });

  it('refuse sans aucune adresse', () => {
    const { deposerSigne, brouillon } = unProjetDiffuse();
    deposerSigne();
    expect(refus(() => brouillon('compte_rendu')).message).toContain('Aucun destinataire');
  });
});

describe('le circuit d’une version', () => {
  it('refuse ce qui n’est pas un PDF, ce qui dépasse 20 Mo, et une signature d’avant la séance', () => {
    const { deposerSigne, lire } = unProjetDiffuse();
    expect(refus(() => deposerSigne('PK un Word renommé')).message).toContain('se dépose en PDF');
    const lourd = new Uint8Array(20 * 1024 * 1024 + 1);
    lourd.set(new TextEncoder().encode(PDF));
    expect(refus(() => deposerSigne(lourd)).message).toContain('20 Mo au plus');
    expect(refus(() => deposerSigne(PDF, '2026-04-15')).message).toContain('ne peut pas précéder la séance');
    expect(lire().versions[0]?.signePieceId).toBeNull();
  });

  it('l’accord d’un coprésident se demande puis se reçoit, ou se note déjà reçu ; jamais avant d’être demandé', () => {
    const { appeler, version, id } = unProjetDiffuse();
    const noter = (recuLe: string | null) =>
      appeler('attentes.ajouter', {
        versionId: version,
        aupresDe: 'Mme la présidente',
        objet: 'accord',
        depuis: '2026-04-20',
        recuLe,
      });
    expect(refus(() => noter('2026-04-19')).message).toContain('ne peut pas précéder la demande');
    noter('2026-04-21');
    const { id: attendu } = noter(null);
    const attentes = () => appeler('versions.suivre', { reunionId: id }).attentes.map(({ recuLe }) => recuLe);
    expect(attentes()).toEqual(['2026-04-21', null]);
    appeler('attentes.recevoir', { id: attendu, recuLe: '2026-04-25' });
    expect(attentes()).toEqual(['2026-04-21', '2026-04-25']);
  });

  it('R-083 : l’horloge lit le premier jour où les membres l’ont eu, diffusion du projet ou envoi', () => {
    const { appeler, version, lire } = unProjetDiffuse();
    const le = () => horlogeDeDiffusion(lire(), '2026-06-01').diffuseLe;
    expect(le()).toBe('2026-04-20');
    appeler('versions.noter', { id: version, patch: { envoyeLe: '2026-04-18', envoyePar: 'Camille Essai' } });
    expect(le()).toBe('2026-04-18');
    appeler('historique.annuler', { commande: 'versions.noter' });
    expect(lire().versions[0]).toMatchObject({ envoyeLe: null, envoyePar: null });
  });
});
