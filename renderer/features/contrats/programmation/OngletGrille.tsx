import { useState } from 'react';
import { ecrireTri } from '#renderer/app/personnes/tri-de-l-adresse.ts';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { MenuDeChoix } from '#renderer/ui/gestes/MenuDeChoix.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import type { Tri } from '#renderer/ui/tableau/colonne.ts';
import { BarreDeFiltres } from './BarreDeFiltres.tsx';
import { CeQueDitLaGrille } from './CeQueDitLaGrille.tsx';
import { Consigner } from './consignation/Consigner.tsx';
import { DecisionsConsignees } from './consignation/DecisionsConsignees.tsx';
import { Depassements } from './Depassements.tsx';
import { Decider } from './Decider.tsx';
import { ecrireListe, filtrer, lireFiltres } from './filtres.ts';
import { COLONNES_AU_CHOIX, colonnesDeLaGrille } from './grille/colonnes.ts';
import { GrilleDeProgrammation } from './grille/GrilleDeProgrammation.tsx';
import type { EnveloppeDeGrille, Programmation } from './programmation.types.ts';
import { SansFinanceur } from './SansFinanceur.tsx';
import { SansProjet } from './SansProjet.tsx';
import { useMontres } from './use-montres.ts';

interface Proprietes {
  readonly programmation: Programmation;
  readonly annee: number;
  readonly vu: number;
  readonly surEnveloppe: (enveloppe: EnveloppeDeGrille | 'neuve') => void;
}

const lireTri = (mot: string | null): Tri | null =>
  mot === null ? null : { colonne: mot.replace(/^-/u, ''), sens: mot.startsWith('-') ? 'descendant' : 'montant' };
const SANS_FILTRE = { axe: null, qpv: null, avis: null, decision: null, texte: null };

/** La grille de l'année, ses filtres et ses colonnes, tous dans l'adresse. */
export function OngletGrille({ programmation, annee, vu, surEnveloppe }: Proprietes) {
  const adresse = useAdresse();
  const [tri, setTri] = useState(() => lireTri(adresse.lire('tri')));
  const { projets, enveloppes } = programmation;
  const dites = adresse.lire('colonnes');
  const choisies = new Set(dites === null ? COLONNES_AU_CHOIX.map(({ id }) => id) : dites.split('|'));
  const colonnes = colonnesDeLaGrille(programmation, choisies);
  const filtres = lireFiltres(adresse.lire);
  const montres = useMontres({ projets, retenus: filtrer(projets, filtres), colonnes, tri, filtres });
  const trier = (voulu: Tri | null) => {
    setTri(voulu);
    adresse.poser({ tri: ecrireTri(voulu) });
  };
  return (
    <div className="corps">
      {enveloppes.length === 0 && (
        <SansFinanceur programmation={programmation} annee={annee} surAjouter={() => surEnveloppe('neuve')} />
      )}
      <Depassements programmation={programmation} />
      <DecisionsConsignees contratId={programmation.contrat.id} annee={annee} />
      {projets.length === 0 ? (
        <SansProjet contratId={programmation.contrat.id} annee={annee} />
      ) : (
        <div className="outils">
          <BarreDeFiltres programmation={programmation} filtres={filtres} poser={adresse.poser} />
          <span className="pousse outils">
            <Decider projets={montres} />
            <Consigner contratId={programmation.contrat.id} annee={annee} />
            <MenuDeChoix
              libelle="Colonnes"
              icone="colonnes"
              options={COLONNES_AU_CHOIX}
              choisis={choisies}
              surChange={(choix) => adresse.poser({ colonnes: ecrireListe(choix) ?? 'aucune' })}
            />
          </span>
        </div>
      )}
      {projets.length > 0 && montres.length === 0 && (
        <Vide icone="chercher" geste={<Bouton surClic={() => adresse.poser(SANS_FILTRE)}>Tout montrer</Bouton>}>
          Aucun projet ne répond à ces filtres.
        </Vide>
      )}
      <GrilleDeProgrammation
        programmation={programmation}
        annee={annee}
        vu={vu}
        montres={montres}
        colonnes={colonnes}
        tri={tri}
        surTri={trier}
        surEnveloppe={surEnveloppe}
      />
      {projets.length > 0 && <CeQueDitLaGrille programmation={programmation} />}
    </div>
  );
}
