import './donnees.css';
import { useEffect, useState } from 'react';
import { useDemande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { donnerLeFoyer } from '#renderer/ui/dialogue/donner-le-foyer.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import type { Sortie } from '#shared/contract/contract.ts';
import { direEfface } from './dire-efface.ts';
import { CeQuiPart } from './CeQuiPart.tsx';
import { SansCompteRendu } from './SansCompteRendu.tsx';
import { TextesQuiCitent } from './TextesQuiCitent.tsx';

type Apercu = Sortie<'donnees.apercuEffacement'>;

interface Proprietes {
  readonly id: string;
  readonly nom: string;
  readonly surFermer: () => void;
  readonly surEfface: () => void;
}

const liens = (liste: readonly { readonly vers: string; readonly nom: string }[]) => (
  <ul className="ce-qui-part">
    {liste.map(({ vers, nom }) => (
      <li key={vers}>
        <Lien vers={vers}>{nom}</Lien>
      </li>
    ))}
  </ul>
);

/** Effacer une personne (G3) : ce qui part et ce qui reste d'abord, puis un geste nommé, qui ne s'annule pas. */
export function EffacerPersonne({ id, nom, surFermer, surEfface }: Proprietes) {
  const lecture = useDemande('donnees.apercuEffacement');
  const effacement = useDemande('donnees.effacer');
  const { donnees: sauvegardes, relire } = useRequete('donnees.sauvegardes', {});
  useEffect(relire, [relire]);
  const [apercu, setApercu] = useState<Apercu | null>(null);
  const [choisis, setChoisis] = useState<ReadonlySet<string>>(new Set());
  const [compris, setCompris] = useState(false);
  const { lancer } = lecture;
  useEffect(() => void lancer({ id }).then(setApercu, () => undefined), [lancer, id]);

  const empeche = apercu !== null && apercu.siegeEncore.length > 0;
  const effacer = async () => {
    try {
      const { achevee } = await effacement.lancer({ id, textes: [...choisis] });
      donnerAvis(direEfface('Données effacées de ce fichier.', achevee));
    } catch {
      return;
    }
    surEfface();
  };
  return (
    <Dialogue
      ouvert
      large
      role="alerte"
      titre={`Effacer les données de ${nom} ?`}
      surFermer={surFermer}
      gestes={
        <>
          {!empeche && (
            <Bouton
              danger
              desactive={!compris || apercu === null}
              enCours={effacement.enCours}
              surClic={() => void effacer()}
            >{`Effacer les données de ${nom}`}</Bouton>
          )}
          <Bouton genre="discret" surClic={surFermer} ref={donnerLeFoyer}>
            {empeche ? 'Fermer' : 'Garder sa fiche'}
          </Bouton>
        </>
      }
    >
      <div className="dialogue-texte effacement">
        {apercu === null && lecture.erreur === null && <Chargement>Recherche de tout ce qui la nomme…</Chargement>}
        {(lecture.erreur ?? effacement.erreur) !== null && (
          <Repere sens="erreur" mot="Rien n’est effacé." annonce>
            {(lecture.erreur ?? effacement.erreur)?.message}
          </Repere>
        )}
        {empeche && (
          <Repere sens="alerte" mot="Siège encore.">
            Terminez son mandat, ou remplacez cette personne partout depuis sa fiche, puis revenez ici :
            {liens(apercu.siegeEncore.map((i) => ({ vers: `/instances/${i.instanceId}/composition`, nom: i.nom })))}
          </Repere>
        )}
        {apercu !== null && !empeche && (
          <>
            <SansCompteRendu
              seances={apercu.sansCompteRendu}
              qui="Cette personne y était présente : effacée, elle n’y sera plus nommée."
            />
            <CeQuiPart apercu={apercu} sauvegardes={sauvegardes} />
            <TextesQuiCitent textes={apercu.textes} choisis={choisis} surChange={setChoisis} />
            <ChampCase
              libelle="J’ai compris : cela ne s’annule pas, ni par Ctrl Z, ni depuis la corbeille."
              valeur={compris}
              surChange={setCompris}
            />
          </>
        )}
      </div>
    </Dialogue>
  );
}
