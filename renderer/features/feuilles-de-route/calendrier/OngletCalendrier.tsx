import './calendrier.css';
import { useMemo, useState } from 'react';
import { pluriel } from '#shared/text/nombres.ts';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import { Segment } from '#renderer/ui/gestes/Segment.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import type { EtapeDeFeuille, TableauDeFeuille } from '../feuille.types.ts';
import { RienDeMontre } from '../RienDeMontre.tsx';
import { BarreDeFiltres } from '../tableau/BarreDeFiltres.tsx';
import { useActionsFiltrees } from '../tableau/use-actions-filtrees.ts';
import { Agenda } from './Agenda.tsx';
import { DaterAction } from './DaterAction.tsx';
import { echeancesDe } from './echeances.ts';
import { ECHELLES, lireEchelle } from './echelle.ts';
import { Frise } from './Frise.tsx';
import { PanneauDAction } from './PanneauDAction.tsx';
import { SansDates } from './SansDates.tsx';

interface Proprietes {
  readonly tableau: TableauDeFeuille;
  readonly vu: number;
  readonly aujourdHui: string;
  readonly surNouvelle: () => void;
}

const MODES = [
  { valeur: 'frise', libelle: 'Frise' },
  { valeur: 'agenda', libelle: 'Agenda' },
] as const;
const MOIS = /^\d{4}-(?:0[1-9]|1[0-2])$/u;
const AUCUNE: readonly EtapeDeFeuille[] = [];

/** Les actions dans le temps : la frise (diagramme de Gantt), ou les échéances mois par mois. */
export function OngletCalendrier({ tableau, vu, aujourdHui, surNouvelle }: Proprietes) {
  const { lire, poser } = useAdresse();
  const { feuille, lignes } = tableau;
  const { donnees, erreur, relire } = useRequete('feuillesDeRoute.etapes', { id: feuille.id });
  const { filtres, filtre, montrees } = useActionsFiltrees(lignes);
  const [choisie, setChoisie] = useState<string | null>(null);
  const [aDater, setADater] = useState<string | null>(null);
  const [avecEtapes, setAvecEtapes] = useState(true);
  const etapes = useMemo(() => Map.groupBy(donnees ?? [], ({ ficheId }) => ficheId), [donnees]);
  const datees = useMemo(() => montrees.filter(({ debut, fin }) => debut !== null || fin !== null), [montrees]);
  const sansDates = montrees.filter(({ debut, fin }) => debut === null && fin === null);
  if (donnees === null)
    return (
      <div className="corps">
        <PasEncoreLu attente="Chargement du calendrier…" refus="Étapes non lues." erreur={erreur} relire={relire} />
      </div>
    );
  const agenda = lire('vue') === 'agenda';
  const echelle = lireEchelle(lire('echelle'), feuille);
  const moisDit = lire('mois') ?? '';
  const montree = agenda ? undefined : montrees.find(({ id }) => id === choisie);
  const aDaterLue = lignes.find(({ id }) => id === aDater);
  const corps = (
    <div className="corps calendrier-de-feuille">
      <div className="outils">
        <BarreDeFiltres tableau={tableau} filtres={filtres} poser={poser} />
        <span className="pousse outils-du-temps">
          {!agenda && (
            <Segment
              libelle="Échelle de la frise"
              valeur={echelle}
              choix={ECHELLES}
              surChange={(valeur) => poser({ echelle: valeur })}
            />
          )}
          <Segment
            libelle="Calendrier"
            valeur={agenda ? 'agenda' : 'frise'}
            choix={MODES}
            surChange={(valeur) => poser({ vue: valeur === 'agenda' ? valeur : null })}
          />
        </span>
      </div>
      {montrees.length === 0 && <RienDeMontre filtre={filtre} surNouvelle={surNouvelle} />}
      {montrees.length > 0 && agenda && (
        <Agenda
          feuilleId={feuille.id}
          echeances={echeancesDe(montrees, etapes, aujourdHui)}
          mois={MOIS.test(moisDit) ? moisDit : aujourdHui.slice(0, 7)}
          aujourdHui={aujourdHui}
          surMois={(mois) => poser({ mois: mois === aujourdHui.slice(0, 7) ? null : mois })}
        />
      )}
      {montrees.length > 0 && !agenda && datees.length === 0 && (
        <LigneCalme>
          {`Aucune ${filtre ? 'de ces actions' : 'action'} n’a de dates : datez-en une pour la voir dans le temps.`}
        </LigneCalme>
      )}
      {!agenda && datees.length > 0 && (
        <>
          <Frise
            key={feuille.id}
            tableau={tableau}
            vu={vu}
            lignes={datees}
            etapes={etapes}
            aujourdHui={aujourdHui}
            echelle={echelle}
            avecEtapes={avecEtapes}
            choisie={montree?.id ?? null}
            surChoisir={setChoisie}
          />
          <ChampCase
            nom="avecEtapes"
            libelle="Les étapes à faire et les sous-actions suivent l’action que l’on déplace"
            valeur={avecEtapes}
            surChange={setAvecEtapes}
          />
        </>
      )}
      {!agenda && <SansDates feuilleId={feuille.id} lignes={sansDates} etapes={etapes} surDater={setADater} />}
      {agenda && sansDates.length > 0 && (
        <LigneCalme>
          {`${pluriel(sansDates.length, 'action n’a pas de dates : la frise les', 'actions n’ont pas de dates : la frise les')} liste, avec de quoi les dater.`}
        </LigneCalme>
      )}
    </div>
  );
  return (
    <>
      {montree === undefined ? (
        corps
      ) : (
        <div className="corps-panneau">
          {corps}
          <PanneauDAction
            key={montree.id}
            feuilleId={feuille.id}
            ligne={montree}
            etapes={etapes.get(montree.id) ?? AUCUNE}
            aujourdHui={aujourdHui}
            surDater={() => setADater(montree.id)}
            surFermer={() => setChoisie(null)}
          />
        </div>
      )}
      {aDaterLue !== undefined && (
        <DaterAction
          key={aDaterLue.id}
          ligne={aDaterLue}
          etapes={etapes.get(aDaterLue.id) ?? AUCUNE}
          vu={vu}
          aujourdHui={aujourdHui}
          surFermer={() => setADater(null)}
        />
      )}
    </>
  );
}
