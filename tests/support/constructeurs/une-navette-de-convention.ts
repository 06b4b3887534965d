import type { Reponse } from '#tests/support/navette/rendre.ts';
import { unFichier } from './un-fichier.ts';

const VU = Number.MAX_SAFE_INTEGER;
/** La dernière période finie, le 12 mars 2026. */
export const T4 = '2025-12-31';

/** Un déclaré écrit dans le classeur d'un organisme : la ligne se reconnaît à un de ses textes. */
export const declare = (
  ligne: string,
  valeur: Reponse['valeur'],
  onglet: 'Effectifs' | 'Comptes',
  colonne = 'declare',
) => ({
  onglet,
  ligne,
  colonne,
  valeur,
});

/** Une convention de deux organismes : le chef de file a une adresse, l'autre non ; chacun a une ligne de compte. */
export function uneConventionEnNavette() {
  const fichier = unFichier();
  const { appeler, demander, deposer, octets } = fichier;
  for (const [nom, courriel] of [
    ['Tremplin Essai', 'tremplin@exemple.fr'],
    ['Essai Mobilité', null],
  ] as const)
    appeler('structures.creer', { nom, courriel, sigle: null, type: null, telephone: null, site: null, adresse: null });
  const { id: conventionId } = appeler('conventions.creer', {
    genre: 'o2r',
    numero: 'O2R 68-2025-01',
    intitule: 'Passerelles',
    porteur: 'Tremplin Essai',
    debut: '2025-01-01',
    fin: '2027-12-31',
    motifDuree: null,
  });
  const membre = (structure: string, chefDeFile: boolean) =>
    appeler('conventions.ajouterMembre', {
      conventionId,
      structure,
      chefDeFile,
      role: 'Rôle',
      budget: null,
      contribution: null,
    }).id;
  const chef = membre('Tremplin Essai', true);
  const autre = membre('Essai Mobilité', false);
  const ligne = (membreId: string, compte: string) =>
    appeler('comptes.ajouter', { conventionId, annee: 2025, membreId, compte, prevu: 100_000 }).id;
  const lignes = { chef: ligne(chef, '64'), autre: ligne(autre, '61') };
  appeler('beneficiaires.activer', { conventionId, codes: ['I1'] });
  const indicateurId = appeler('beneficiaires.lire', { conventionId }).indicateurs[0]?.id ?? '';
  const ecrire = (nombre: number, motif: string | null = null) =>
    appeler('beneficiaires.ecrire', {
      conventionId,
      vu: VU,
      motif,
      cellules: [{ indicateurId, part: 'total', quoi: 'declare', au: T4, nombre }],
    });
  const lister = (au: string | null = null) => appeler('navettesDeConvention.lister', { conventionId, au });
  const lire = (jeton: string) => octets.lire(jeton)?.octets ?? new Uint8Array();
  /** Établit les navettes de tous ; rend le classeur de chacun, le chef de file d'abord. */
  const etablir = async () => {
    const { ids } = appeler('navettesDeConvention.etablir', {
      conventionId,
      au: T4,
      organismes: lister().organismes.map(({ destinataire }) => destinataire),
      attendueLe: '2026-03-27',
    });
    const classeurs: Uint8Array[] = [];
    for (const id of ids)
      classeurs.push(lire((await demander('navettes.preparer', { ids: [id], forme: 'classeur' })).jeton));
    return { ids, classeurs };
  };
  const deposerTous = async (...rendus: readonly Uint8Array[]) => {
    const jetons = rendus.map((contenu, rang) => deposer(`${rang}.xlsx`, contenu));
    const sujet = { genre: 'convention' as const, id: conventionId };
    const { reception } = await demander('navettes.recevoir', { sujet, jetons });
    const comparer = () => appeler('navettes.comparer', { reception }).retours;
    const cles = () => comparer().flatMap(({ groupes }) => groupes.flatMap((un) => un.propositions));
    const integrer = (prises: readonly string[]) =>
      appeler('navettes.integrer', { reception, vu: VU, sur: cles().length, cles: [...prises] });
    return { comparer, cles, integrer };
  };
  const effectif = () => {
    const { releves, corrections } = appeler('beneficiaires.lire', { conventionId });
    return { releve: releves.find(({ part, au }) => part === 'total' && au === T4), corrections };
  };
  const compte = (id: string) => appeler('comptes.lire', { conventionId }).lignes.find((une) => une.id === id)?.declare;
  return { ...fichier, conventionId, lignes, ecrire, lister, etablir, deposerTous, effectif, compte, lire };
}
