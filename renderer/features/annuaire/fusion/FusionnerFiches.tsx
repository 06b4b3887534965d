import './fusion.css';
import { useState } from 'react';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import type { ChoixDesChamps } from '#shared/domain/annuaire/fusion.schema.ts';
import { ChampsAChoisir } from './ChampsAChoisir.tsx';

export type ObjetDeFusion = 'personnes' | 'structures';

interface Proprietes {
  readonly objet: ObjetDeFusion;
  readonly garder: string;
  readonly absorber: string;
  readonly surFermer: () => void;
  /** Ouvre la fiche gardée. */
  readonly surFusionnees: (gardee: string) => void;
}

const LECTURES = { personnes: 'fusions.comparerPersonnes', structures: 'fusions.comparerStructures' } as const;

/** Deux fiches n'en font plus qu'une (A5) : champ par champ, avec ce qui suivra ; un seul geste, qui s'annule. */
export function FusionnerFiches({ objet, surFermer, surFusionnees, ...depart }: Proprietes) {
  const [deux, setDeux] = useState({ garder: depart.garder, absorber: depart.absorber });
  const [choix, setChoix] = useState<ChoixDesChamps>({});
  const { donnees, erreur } = useRequete(LECTURES[objet], deux, { garder: true });
  const gestes = { personnes: useCommande('fusions.personnes'), structures: useCommande('fusions.structures') };
  const geste = gestes[objet];
  const aviser = useAvisAnnulable();

  const echanger = () => {
    setDeux({ garder: deux.absorber, absorber: deux.garder });
    setChoix({});
  };
  const fusionner = async () => {
    if (donnees === null) return;
    const proposes = Object.fromEntries(donnees.champs.map(({ champ, propose }) => [champ, propose]));
    await geste.lancer({ ...deux, choix: { ...proposes, ...choix } });
    surFermer();
    aviser(`${donnees.noms.absorbee} : fusionnée dans ${donnees.noms.gardee}.`, `fusions.${objet}`);
    surFusionnees(deux.garder);
  };
  const refus = geste.erreur ?? erreur;

  return (
    <Dialogue
      ouvert
      large
      titre={objet === 'personnes' ? 'Fusionner deux personnes' : 'Fusionner deux structures'}
      surFermer={surFermer}
      gestes={
        <>
          <Bouton
            genre="premier"
            desactive={donnees === null}
            enCours={geste.enCours}
            surClic={() => void fusionner().catch(() => undefined)}
          >
            Fusionner
          </Bouton>
          <Bouton surClic={surFermer}>Renoncer</Bouton>
        </>
      }
    >
      {donnees === null && refus === null && <Chargement>Comparaison des deux fiches…</Chargement>}
      {donnees !== null && (
        <>
          <p className="gardee-de-fusion">
            On garde <b>{donnees.noms.gardee}</b> ; l’autre fiche, {donnees.noms.absorbee}, va à la corbeille, et son
            historique se lit depuis celle-ci.{' '}
            <Bouton genre="discret" icone="retablir" surClic={echanger}>
              Garder l’autre fiche
            </Bouton>
          </p>
          <ChampsAChoisir
            comparaison={donnees}
            choix={choix}
            surChange={(champ, pris) => setChoix((avant) => ({ ...avant, [champ]: pris }))}
          />
          <p className="note">
            {donnees.deplace.length === 0
              ? 'Rien d’autre ne tient à l’autre fiche.'
              : `Suivent : ${donnees.deplace.map(({ quoi, nombre }) => `${quoi} (${nombre})`).join(', ')}.`}
          </p>
          {donnees.regles.length > 0 && (
            <ul className="note regles-de-fusion">
              {donnees.regles.map((regle) => (
                <li key={regle}>{regle}</li>
              ))}
            </ul>
          )}
        </>
      )}
      {refus !== null && (
        <Repere sens="erreur" mot="Rien n’est fusionné." annonce>
          {refus.message}
        </Repere>
      )}
    </Dialogue>
  );
}
