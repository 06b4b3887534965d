import { useState } from 'react';
import type { Sortie } from '#shared/contract/contract.ts';
import { Etablir } from '#renderer/app/navette/Etablir.tsx';
import { cleDuDestinataire } from '#renderer/app/navette/navette.types.ts';
import type { Remise } from '#renderer/app/navette/use-remise.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { accord, enumerer } from '#shared/text/nombres.ts';
import { colonnesDesOrganismes, type OrganismeListe } from './colonnes-des-organismes.tsx';

interface Proprietes {
  readonly donnees: Sortie<'navettesDeConvention.lister'>;
  readonly aujourdHui: string;
  readonly remise: Remise;
  readonly surPeriode: (au: string | null) => void;
}

const aARemplir = ({ effectifs, comptes }: OrganismeListe): boolean => effectifs + comptes > 0;
/** Rien n'est en route vers lui pour cette période : on lui en propose une. */
const aServir = (un: OrganismeListe): boolean =>
  aARemplir(un) && (un.derniere === null || un.derniere.integreeLe !== null);

/** Les organismes d'une convention : choisir la période, à qui, pour quand, et établir leurs classeurs. */
export function Organismes({ donnees, aujourdHui, remise, surPeriode }: Proprietes) {
  const { convention, organismes, periodes, au, retourPropose } = donnees;
  const [choix, setChoix] = useState<ReadonlySet<string> | null>(null);
  const { lancer, enCours, erreur } = useCommande('navettesDeConvention.etablir');
  const choisies = choix ?? new Set(organismes.filter(aServir).map(cleDuDestinataire));
  const voulus = organismes.filter((un) => choisies.has(cleDuDestinataire(un)));
  const sans = organismes.filter((un) => !aARemplir(un)).map(({ nom }) => nom);
  const noter = (attendueLe: string) => async (): Promise<string[] | null> => {
    if (au === null) return null;
    const demande = { conventionId: convention.id, au, organismes: voulus.map(({ destinataire }) => destinataire) };
    return lancer({ ...demande, attendueLe }).then(
      ({ ids }) => ids,
      () => null,
    );
  };
  return (
    <Bloc titre="Organismes" note="le chef de file rend les effectifs, chacun ses comptes : le déclaré seulement">
      <div className="periode-de-navette">
        <ChampChoix
          libelle="Période"
          options={periodes.map((une) => ({ valeur: une.au, libelle: une.libelle }))}
          valeur={au}
          surChange={surPeriode}
          faute={erreur?.transmise.champs?.['au'] ?? null}
        />
      </div>
      <Tableau
        libelle="Organismes de la convention"
        colonnes={colonnesDesOrganismes(aujourdHui)}
        lignes={organismes}
        cle={cleDuDestinataire}
        choix={{
          choisies,
          surChange: setChoix,
          nom: ({ nom }) => nom,
          mot: (nombre) => accord(nombre, 'organisme choisi', 'organismes choisis'),
          gestes: null,
        }}
        vide={<Vide icone="anneaux">Cette convention n’a pas d’organisme.</Vide>}
      />
      {sans.length > 0 && (
        <LigneCalme>
          {`Rien à remplir pour ${enumerer(sans)} : suivez des indicateurs à l’onglet « Bénéficiaires », ou ouvrez les comptes de l’exercice à l’onglet « Argent ».`}
        </LigneCalme>
      )}
      {au !== null && (
        <Etablir
          combien={voulus.length}
          retourPropose={retourPropose}
          aujourdHui={aujourdHui}
          enCours={enCours || remise.enCours}
          erreur={erreur}
          surEtablir={(attendueLe) => remise.remettre(noter(attendueLe), () => setChoix(null))}
          note="Un classeur Excel par organisme"
        />
      )}
    </Bloc>
  );
}
