import { useState } from 'react';
import { useLocation } from 'wouter';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Puce } from '#renderer/ui/reperes/Puce.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { ajouterJours } from '#shared/dates/date-civile.ts';
import { adresseDEcheance } from '#shared/domain/convention/echeancier/adresse-d-echeance.rules.ts';
import { parUrgence } from '#shared/domain/convention/echeancier/etat-dit.rules.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { colonnesDesEcheances } from './colonnes-des-echeances.tsx';

/** Tout ce qui tarde, sans remonter avant la première convention que l'on suit. */
const DEPUIS = '2000-01-01';
/** Ce qui vient se montre dès la première alerte (O-4). */
const HORIZON = 60;
const MONTREES = 6;

interface Proprietes {
  /** Le département du fichier. */
  readonly code: string;
  readonly libelle: string;
}

/** Ce qui vient des conventions : ce qui tarde, ce qui est suspendu, ce qui est dû d'ici soixante jours. */
export function EcheancesDuDepartement({ code, libelle }: Proprietes) {
  const { donnees: hote } = useEtatHote();
  const [, aller] = useLocation();
  const [toutesConventions, setToutesConventions] = useState(false);
  const [depliees, setDepliees] = useState(false);
  const au = hote === null ? null : ajouterJours(hote.aujourdHui, HORIZON);
  const { donnees } = useRequete('conventions.echeances', au === null ? null : { du: DEPUIS, au, dues: true });
  if (donnees === null || donnees.length === 0) return null;
  const dIci = donnees.filter(({ departements }) => departements.includes(code));
  const toutes = (toutesConventions ? donnees : dIci).toSorted(parUrgence);
  const montrees = depliees ? toutes : toutes.slice(0, MONTREES);
  const reste = toutes.length - MONTREES;
  return (
    <Bloc
      titre="Échéances des conventions"
      note={pluriel(toutes.length, 'échéance', 'échéances')}
      geste={
        <span className="puces">
          <Puce prise={!toutesConventions} surClic={() => setToutesConventions(false)}>
            {libelle}
          </Puce>
          <Puce prise={toutesConventions} surClic={() => setToutesConventions(true)}>
            Toutes les conventions
          </Puce>
          {reste > 0 && (
            <Puce prise={depliees} surClic={() => setDepliees(!depliees)}>
              {`Voir les ${toutes.length}`}
            </Puce>
          )}
          <Lien vers="/calendrier?montrer=echeances" genre="geste">
            Au calendrier
          </Lien>
        </span>
      }
    >
      <Tableau
        libelle="Échéances des conventions"
        colonnes={colonnesDesEcheances}
        lignes={montrees}
        cle={({ conventionId, cle }) => `${conventionId} ${cle}`}
        surOuvrir={(echeance) => aller(adresseDEcheance(echeance.conventionId, echeance))}
        vide={<Vide icone="fait">Rien ne tarde, rien ne vient d’ici soixante jours.</Vide>}
      />
    </Bloc>
  );
}
