import { appelleUnPoint } from '#shared/domain/feuille-de-route/avancement.rules.ts';
import { etatFicheLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import { type EtatFiche, etatFicheSchema } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { niveauDeMeteoLibelle } from '#shared/domain/feuille-de-route/meteo.labels.ts';
import { niveauDeMeteoSchema } from '#shared/domain/feuille-de-route/meteo.schema.ts';
import { enumerer } from '#shared/text/nombres.ts';
import { comparerTextes } from '#shared/text/tri.ts';
import { MenuDeChoix, type OptionDeMenu } from '#renderer/ui/gestes/MenuDeChoix.tsx';
import { Puce } from '#renderer/ui/reperes/Puce.tsx';
import { nomDAxe, type TableauDeFeuille } from '../feuille.types.ts';
import {
  apportsDe,
  ecrireListe,
  type Filtres,
  HORS_QPV,
  quartiersDe,
  SANS_APPORT,
  SANS_METEO,
  SANS_PILOTE,
  SANS_QUARTIER,
} from './filtres.ts';

interface Proprietes {
  readonly tableau: TableauDeFeuille;
  readonly filtres: Filtres;
  readonly poser: (valeurs: Readonly<Record<string, string | null>>) => void;
}

/** Au-delà de deux, on compte : la puce reste courte. */
const direChoix = (noms: readonly string[], mots: string): string =>
  noms.length > 2 ? `${noms.length} ${mots}` : enumerer(noms);

function direEtats(etats: readonly EtatFiche[]): string {
  const absents = etatFicheSchema.options.filter((etat) => !etats.includes(etat));
  if (absents.length === 1 && absents[0] === 'abandonnee') return 'Sauf abandonnées';
  return direChoix(
    etats.map((etat) => etatFicheLibelle[etat]),
    'états',
  );
}

const nomDApport = (mot: string): string => (mot === SANS_APPORT ? 'Sans apport dit' : mot);

const nomDeMeteo = (mot: string): string => {
  const niveau = niveauDeMeteoSchema.safeParse(mot).data;
  return niveau === undefined ? 'Sans météo' : niveauDeMeteoLibelle[niveau];
};

/** Les filtres du tableau, en puces, tous dans l'adresse : retour et seconde fenêtre les retrouvent. */
export function BarreDeFiltres({
  tableau: { axes, lignes, quartiers, moisSansNouvelles },
  filtres,
  poser,
}: Proprietes) {
  const compter = (lire: (ligne: (typeof lignes)[number]) => readonly string[]) => {
    const comptes = new Map<string, number>();
    for (const mot of lignes.flatMap(lire)) comptes.set(mot, (comptes.get(mot) ?? 0) + 1);
    return (id: string) => comptes.get(id) ?? 0;
  };
  const option = (compte: (id: string) => number, id: string, libelle: string): OptionDeMenu => ({
    id,
    libelle,
    note: String(compte(id)),
  });
  const deLAxe = compter(({ axeId }) => [axeId]);
  const delEtat = compter(({ avancement }) => [avancement.etat]);
  const duPilote = compter(({ pilote }) => [pilote ?? SANS_PILOTE]);
  const deLaMeteo = compter(({ meteo }) => [meteo ?? SANS_METEO]);
  const deLApport = compter(apportsDe);
  const apports = [...new Set(lignes.flatMap(apportsDe))].toSorted(comparerTextes);
  const duQuartier = compter(quartiersDe);
  const pilotes = [...new Set(lignes.map(({ pilote }) => pilote ?? SANS_PILOTE))].toSorted(comparerTextes);
  const lieux = new Map([
    ...quartiers.map(({ code, libelle }) => [code, libelle] as const),
    [HORS_QPV, 'Hors QPV'] as const,
    [SANS_QUARTIER, 'QPV à préciser'] as const,
  ]);
  const incompletes = lignes.filter(({ manques }) => manques.length > 0).length;
  const vieilles = lignes.filter(({ sansNouvelles }) => sansNouvelles).length;
  const aVoir = lignes.filter(({ avancement }) => appelleUnPoint(avancement)).length;
  return (
    <span className="puces" role="group" aria-label="Filtres">
      {(aVoir > 0 || filtres.aVoir) && (
        <Puce
          prise={filtres.aVoir}
          surClic={() => poser({ 'a-voir': filtres.aVoir ? null : '' })}
        >{`En retard ou bloquées : ${aVoir}`}</Puce>
      )}
      {axes.length > 1 && (
        <MenuDeChoix
          puce
          libelle="Axe"
          mot={
            filtres.axes.length === 0
              ? undefined
              : direChoix(
                  axes.filter(({ id }) => filtres.axes.includes(id)).map(({ numero }) => `axe ${numero}`),
                  'axes',
                ).replace(/^a/u, 'A')
          }
          options={axes.map((axe) => option(deLAxe, axe.id, nomDAxe(axe)))}
          choisis={new Set(filtres.axes)}
          surChange={(choisis) => poser({ axe: ecrireListe(choisis) })}
        />
      )}
      <MenuDeChoix
        puce
        libelle="État"
        mot={filtres.etats.length === 0 ? undefined : direEtats(filtres.etats)}
        options={etatFicheSchema.options.map((etat) => option(delEtat, etat, etatFicheLibelle[etat]))}
        choisis={new Set(filtres.etats)}
        surChange={(choisis) => poser({ etat: ecrireListe(choisis) })}
      />
      {pilotes.length > 1 && (
        <MenuDeChoix
          puce
          libelle="Pilote"
          mot={filtres.pilotes.length === 0 ? undefined : direChoix(filtres.pilotes, 'pilotes')}
          options={pilotes.map((nom) => option(duPilote, nom, nom === SANS_PILOTE ? 'Sans pilote' : nom))}
          choisis={new Set(filtres.pilotes)}
          surChange={(choisis) => poser({ pilote: ecrireListe(choisis) })}
        />
      )}
      {(lignes.some(({ meteo }) => meteo !== null) || filtres.meteos.length > 0) && (
        <MenuDeChoix
          puce
          libelle="Météo"
          mot={filtres.meteos.length === 0 ? undefined : direChoix(filtres.meteos.map(nomDeMeteo), 'niveaux')}
          options={[...niveauDeMeteoSchema.options, SANS_METEO].map((id) => option(deLaMeteo, id, nomDeMeteo(id)))}
          choisis={new Set(filtres.meteos)}
          surChange={(choisis) => poser({ meteo: ecrireListe(choisis) })}
        />
      )}
      {(apports.length > 1 || filtres.apports.length > 0) && (
        <MenuDeChoix
          puce
          libelle="Apport"
          mot={filtres.apports.length === 0 ? undefined : direChoix(filtres.apports.map(nomDApport), 'apports')}
          options={apports.map((mot) => option(deLApport, mot, nomDApport(mot)))}
          choisis={new Set(filtres.apports)}
          surChange={(choisis) => poser({ apport: ecrireListe(choisis) })}
        />
      )}
      {quartiers.length > 0 && (
        <MenuDeChoix
          puce
          libelle="QPV"
          mot={
            filtres.quartiers.length === 0
              ? undefined
              : direChoix(
                  filtres.quartiers.map((code) => lieux.get(code) ?? code),
                  'quartiers',
                )
          }
          options={[...lieux].map(([code, libelle]) => option(duQuartier, code, libelle))}
          choisis={new Set(filtres.quartiers)}
          surChange={(choisis) => poser({ qpv: ecrireListe(choisis) })}
        />
      )}
      {(vieilles > 0 || filtres.sansNouvelles) && (
        <Puce
          prise={filtres.sansNouvelles}
          surClic={() => poser({ 'sans-nouvelles': filtres.sansNouvelles ? null : '' })}
        >{`Sans nouvelles depuis ${moisSansNouvelles} mois : ${vieilles}`}</Puce>
      )}
      {(incompletes > 0 || filtres.incompletes) && (
        <Puce
          prise={filtres.incompletes}
          surClic={() => poser({ incompletes: filtres.incompletes ? null : '' })}
        >{`Incomplètes : ${incompletes}`}</Puce>
      )}
    </span>
  );
}
