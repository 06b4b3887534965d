import './recherche.css';
import { useDeferredValue, useState } from 'react';
import { useLocation } from 'wouter';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Segment } from '#renderer/ui/gestes/Segment.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { LONGUEUR_DE_RECHERCHE } from '#shared/domain/recherche/lire-requete.rules.ts';
import { nombreFr, pluriel } from '#shared/text/nombres.ts';
import { AideDesOperateurs } from './AideDesOperateurs.tsx';
import { colonnesDesTrouves } from './colonnes.tsx';
import { Facettes } from './Facettes.tsx';
import { GarderLaVue } from './GarderLaVue.tsx';
import { Remarques } from './Remarques.tsx';
import { SaisieDeRecherche } from './SaisieDeRecherche.tsx';
import { useTrouves } from './use-trouves.ts';
import { VuesGardees } from './VuesGardees.tsx';

const TRIS = [
  { valeur: 'pertinence', libelle: 'Plus pertinent' },
  { valeur: 'recent', libelle: 'Plus récent' },
] as const;

/** « 12 réponses », « au moins 10 000 réponses ». */
const direLeTotal = (total: number, auMoins: boolean): string =>
  auMoins ? `Au moins ${nombreFr(total)} réponses` : pluriel(total, 'réponse', 'réponses');

/** Tout le fichier, par ses mots, resserré par genre, état, instance ou année. L'adresse retient la recherche. */
export function PageRecherche() {
  useFil({ nom: 'Recherche' });
  const [, aller] = useLocation();
  const adresse = useAdresse();
  const [garde, setGarde] = useState(false);
  const texte = (adresse.lire('q') ?? '').slice(0, LONGUEUR_DE_RECHERCHE);
  const tri = adresse.lire('tri') === 'recent' ? 'recent' : 'pertinence';
  const cherche = useDeferredValue(texte.trim());
  const { donnees, erreur, relire, lignes, suite, toutes } = useTrouves({ texte: cherche, tri });
  const chercher = (q: string) => adresse.poser({ q: q === '' ? null : q });
  const vide = cherche === '';

  return (
    <>
      <EnTete
        titre="Recherche"
        gestes={
          !vide && (
            <Bouton icone="plus" surClic={() => setGarde(true)}>
              Garder cette recherche
            </Bouton>
          )
        }
      />
      <div className="corps recherche-page">
        <SaisieDeRecherche texte={texte} surChange={chercher} />
        <VuesGardees texte={texte} surOuvrir={chercher} />
        {vide && <AideDesOperateurs ouverte texte={texte} surAjouter={chercher} />}
        {!vide && donnees === null && (
          <PasEncoreLu attente="Recherche…" refus="Recherche non faite." erreur={erreur} relire={relire} />
        )}
        {!vide && donnees !== null && (
          <>
            <Remarques remarques={donnees.remarques} surCorriger={chercher} />
            {donnees.aLire > 0 && (
              <LigneCalme icone="horloge">
                {`${pluriel(donnees.aLire, 'pièce reste', 'pièces restent')} à lire : seul leur nom se cherche encore.`}
              </LigneCalme>
            )}
            {donnees.attend > 0 && (
              <LigneCalme icone="horloge">
                {`${pluriel(donnees.attend, 'texte entre', 'textes entrent')} encore dans la recherche : quelques réponses peuvent manquer.`}
              </LigneCalme>
            )}
            <div className="recherche-corps">
              <aside className="recherche-facettes" aria-label="Resserrer la recherche">
                <Facettes
                  facettes={donnees.facettes}
                  auMoins={donnees.comptes < donnees.total}
                  texte={texte}
                  surChange={chercher}
                />
                <AideDesOperateurs ouverte={false} texte={texte} surAjouter={chercher} />
              </aside>
              <section className="recherche-reponses" aria-label="Réponses">
                <div className="outils">
                  <span className="note" role="status">
                    {direLeTotal(donnees.total, donnees.auMoins)}
                  </span>
                  <span className="pousse" />
                  <Segment
                    libelle="Ordre des réponses"
                    valeur={tri}
                    choix={TRIS}
                    surChange={(voulu) => adresse.poser({ tri: voulu === 'recent' ? voulu : null })}
                  />
                </div>
                <Tableau
                  libelle="Réponses"
                  colonnes={colonnesDesTrouves(donnees.marques)}
                  lignes={lignes}
                  suite={suite}
                  toutes={toutes}
                  cle={({ cle }) => cle}
                  surOuvrir={({ adresse: vers }) => aller(vers)}
                  vide={
                    <Vide icone="chercher" geste={<Bouton surClic={() => chercher('')}>Tout effacer</Bouton>}>
                      Rien ne répond. Ôtez un mot ou un filtre, ou n’écrivez que le début d’un mot.
                    </Vide>
                  }
                />
              </section>
            </div>
          </>
        )}
      </div>
      {garde && <GarderLaVue recherche={texte.trim()} surFermer={() => setGarde(false)} />}
    </>
  );
}
