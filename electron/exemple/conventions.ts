import { anneeCivile } from '#shared/dates/date-civile.ts';
import { finProposee } from '#shared/domain/convention/duree.rules.ts';
import type { AnneePatch } from '#shared/domain/convention/annee.schema.ts';
import { APPELANT, type Atelier, VU } from './atelier.ts';
import { conventionnerSansVersement, reunirLesPieces } from './objectifs.ts';
import { suivreEnCopil } from './copil-de-convention.ts';
import { projeterUnAvenant, signerUnAvenant } from './avenants.ts';
import { controler } from './convention-controlee.ts';
import { compterLesBeneficiaires, tenirLesComptes } from './convention-suivie.ts';
import { rapporter } from './rapports.ts';
import { compterUnPorteur, rendreLesComptes } from './conventions-des-porteurs.ts';
import { CONVENTIONS_EXEMPLE, type ConventionExemple, NOTE_INVENTEE, SUIVIE } from './conventions.donnees.ts';

const enCentimes = (euros: number): number => euros * 100;
const AUTORITE = 'Préfet de la région Grand Est';

/** Ouvre une convention signée, ses nombres et sa zone ; rend son identifiant. */
function ouvrir({ h, aujourdHui }: Atelier, dite: ConventionExemple, numero: string): string {
  const premiere = anneeCivile(aujourdHui) - 2;
  const debut = `${premiere}-11-15`;
  const { id } = h['conventions.creer'](
    {
      genre: 'o2r',
      numero,
      intitule: dite.projet,
      porteur: dite.porteur,
      debut,
      fin: finProposee(debut),
      motifDuree: null,
    },
    APPELANT,
  );
  const montant = enCentimes(dite.montant);
  const patch = {
    autorite: AUTORITE,
    baseSieg: 'decision_2012',
    voletRemobilisation: true,
    montant,
    coutTotal: montant,
    beneficiaires: dite.beneficiaires,
    modeIndirect: 'forfait',
    tauxIndirect: 1_500,
    note: NOTE_INVENTEE,
  } as const;
  h['conventions.modifier']({ id, vu: VU, patch }, APPELANT);
  h['conventions.viser']({ conventionId: id, zone: { genre: 'departement', code: dite.departement } }, APPELANT);
  if (dite.qpv) {
    const zone = { genre: 'mots', libelle: 'Quartiers prioritaires', motif: null, nonLimitative: true } as const;
    h['conventions.viser']({ conventionId: id, zone }, APPELANT);
  }
  h['conventions.changerStatut']({ id, vers: 'signee', le: `${premiere}-11-08`, motif: null }, APPELANT);
  return id;
}

/** Les dates de l'exemple qui ne sont pas encore venues restent à venir. */
const deja = (aujourdHui: string, date: string): string | null => (date <= aujourdHui ? date : null);

/** Ce que l'État apporte une année, en euros, et pour combien de personnes. */
interface PartDAnnee {
  readonly montant: number;
  readonly beneficiaires: number;
}

/** Une année suivie : l'avenant conclu au printemps, les prévisions en décembre, les comptes et le bilan en juin. */
function suivreLAnnee(aujourdHui: string, annee: number, rang: number, dite: PartDAnnee | undefined): AnneePatch {
  const avenant = rang === 0 ? null : deja(aujourdHui, `${annee}-03-20`);
  const previsions = deja(aujourdHui, `${annee}-12-18`);
  const comptes = deja(aujourdHui, `${annee + 1}-06-27`);
  const mention = comptes !== null;
  return {
    montant: dite === undefined ? null : enCentimes(dite.montant),
    beneficiaires: dite?.beneficiaires ?? null,
    proposeLe: rang === 0 ? null : deja(aujourdHui, `${annee}-02-02`),
    signeLe: avenant,
    concluLe: avenant,
    executionRecueLe: previsions,
    budgetRecuLe: previsions,
    previsionRecueLe: previsions,
    comptesRecusLe: comptes,
    bilanRecuLe: comptes,
    mentionMoyens: mention,
    mentionBeneficiaires: mention,
    mentionActions: mention,
    mentionAccompagnement: mention,
    mentionOrientation: mention,
    mentionResultats: mention,
  };
}

/** La convention du département, suivie année par année : organismes, quartiers, avenants, pièces, versements. */
function suivre({ h, aujourdHui }: Atelier, id: string): void {
  for (const [rang, { structure, role, part }] of SUIVIE.organismes.entries()) {
    const euros = enCentimes(part);
    const membre = { structure, role, chefDeFile: rang === 0, budget: euros, contribution: euros };
    h['conventions.ajouterMembre']({ ...membre, conventionId: id }, APPELANT);
  }
  for (const code of SUIVIE.quartiers)
    h['conventions.viser']({ conventionId: id, zone: { genre: 'qpv', code } }, APPELANT);
  const { annees } = h['conventions.fiche']({ id }, APPELANT);
  for (const [rang, { id: anneeId, annee }] of annees.entries()) {
    const patch = suivreLAnnee(aujourdHui, annee, rang, SUIVIE.annees[rang]);
    // Le budget de l'année en cours se fait attendre : c'est ce que la ligne du temps doit dire.
    if (rang === 1) patch.budgetRecuLe = null;
    h['conventions.modifierAnnee']({ id: anneeId, vu: VU, patch }, APPELANT);
    if (rang === 1) signerUnAvenant({ h, aujourdHui }, id, annee);
  }
  projeterUnAvenant({ h }, id);
  reunirLesPieces({ h, aujourdHui }, id);
  for (const [rang, jour, euros] of SUIVIE.versements) {
    const annee = annees[rang]?.annee ?? 0;
    const prevuLe = `${annee}-${jour}`;
    const prevu = enCentimes(euros);
    // Le premier versement de l'année en cours attend le budget.
    const verseLe = rang >= 2 ? null : deja(aujourdHui, prevuLe);
    const versement = { annee, genre: 'versement', prevuLe, prevu, verseLe, note: null } as const;
    h['versements.ajouter']({ ...versement, conventionId: id, verse: verseLe === null ? null : prevu }, APPELANT);
  }
}

/** Ce que chaque année prend du total, pour cent : la première n'a que six semaines. */
const PARTS_ANNUELLES = [4, 32, 33, 31] as const;

/** Les autres porteurs sont à jour : aucun organisme qui existe n'est dit en retard. */
function tenirAJour({ h, aujourdHui }: Atelier, id: string, dite: ConventionExemple): void {
  const { annees } = h['conventions.fiche']({ id }, APPELANT);
  const partDe = (total: number, rang: number): number => {
    const avant = (jusqua: number) => PARTS_ANNUELLES.slice(0, jusqua).reduce((somme, part) => somme + part, 0);
    return Math.round((total * avant(rang + 1)) / 100) - Math.round((total * avant(rang)) / 100);
  };
  for (const [rang, { id: anneeId, annee }] of annees.entries()) {
    const part = { montant: partDe(dite.montant, rang), beneficiaires: partDe(dite.beneficiaires, rang) };
    const patch = suivreLAnnee(aujourdHui, annee, rang, part);
    h['conventions.modifierAnnee']({ id: anneeId, vu: VU, patch }, APPELANT);
    const prevuLe = `${annee}-${rang === 0 ? '12-10' : '04-15'}`;
    const prevu = enCentimes(part.montant);
    const verseLe = deja(aujourdHui, prevuLe);
    const versement = { annee, genre: 'versement', prevuLe, prevu, verseLe, note: null } as const;
    h['versements.ajouter']({ ...versement, conventionId: id, verse: verseLe === null ? null : prevu }, APPELANT);
  }
}

/** Le préfet de région signe une convention O2R, ou qui il a délégué (D. 5316-1). */
function auNomDeLaRegion({ h }: Atelier, conventionId: string): void {
  const emetteur = h['emetteurs.lister']({}, APPELANT).find(({ nature }) => nature === 'prefet_region');
  if (emetteur !== undefined)
    h['emetteurs.donnerALaConvention'](
      { conventionId, emetteurId: emetteur.id, signataireId: emetteur.signataires[0]?.id ?? null },
      APPELANT,
    );
}

/** Les onze conventions O2R du Grand Est ; celle du département est suivie de près. */
export function conventionner(atelier: Atelier): void {
  const annee = anneeCivile(atelier.aujourdHui) - 2;
  const rangs = new Map<string, number>();
  for (const dite of CONVENTIONS_EXEMPLE) {
    const rang = (rangs.get(dite.departement) ?? 0) + 1;
    rangs.set(dite.departement, rang);
    const id = ouvrir(atelier, dite, `O2R ${dite.departement}-${annee}-${String(rang).padStart(2, '0')}`);
    if (dite.departement !== SUIVIE.departement) {
      tenirAJour(atelier, id, dite);
      rendreLesComptes(atelier, id, dite, annee);
      compterUnPorteur(atelier, id, dite, annee + 1);
      continue;
    }
    suivre(atelier, id);
    compterLesBeneficiaires(atelier, id, annee + 1);
    tenirLesComptes(atelier, id, annee);
    auNomDeLaRegion(atelier, id);
    suivreEnCopil(atelier, id);
    controler(atelier, id);
    rapporter(atelier, id);
  }
  conventionnerSansVersement(atelier);
}
