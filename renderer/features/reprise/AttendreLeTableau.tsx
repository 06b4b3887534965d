import { useState } from 'react';
import { SurfaceDeDepot } from '#renderer/app/depot/SurfaceDeDepot.tsx';
import { ChampTexteLong } from '#renderer/ui/champs/ChampTexteLong.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { ChoisirUnTableau } from './ChoisirUnTableau.tsx';
import { CHAMP_DE_COLLAGE } from './use-coller-partout.ts';
import type { Reception } from './use-recevoir.ts';

interface Proprietes {
  readonly reception: Reception;
  /** Ce qui a fait revenir ici : un tableau que l'hôte n'a plus. */
  readonly perdu: string | null;
}

/** Avant tout tableau : où le déposer, où le coller, ce qui se lit. */
export function AttendreLeTableau({ reception, perdu }: Proprietes) {
  const { enCours, recevoir, coller } = reception;
  const [texte, setTexte] = useState('');
  const refus = reception.refus ?? perdu;
  return (
    <div className="corps attendre-le-tableau">
      {refus !== null && (
        <Repere sens="erreur" mot="Tableau non lu." annonce>
          {refus}
        </Repere>
      )}
      <SurfaceDeDepot
        className="depot-de-fichier"
        icone="tableau"
        invite="Lâchez le fichier : son tableau s’ouvre."
        surDepot={recevoir}
      >
        <Icone nom="tableau" />
        <p>
          <b>Glissez ici le fichier, tel que vous l’avez reçu</b>
        </p>
        <p className="note">
          Excel (.xlsx, .xls), LibreOffice (.ods), CSV, ou cartes de visite (.vcf). Titres, lignes vides et mises en
          page n’ont pas à être retirés.
        </p>
        {enCours ? (
          <>
            <Chargement>Lecture du tableau…</Chargement>
            {reception.arreter !== null && <Bouton surClic={reception.arreter}>Arrêter la lecture</Bouton>}
          </>
        ) : (
          <ChoisirUnTableau premier enCours={enCours} surChoix={recevoir}>
            Choisir le fichier
          </ChoisirUnTableau>
        )}
      </SurfaceDeDepot>
      <div className={CHAMP_DE_COLLAGE}>
        <ChampTexteLong
          libelle="Ou collez un tableau (Ctrl+V, n’importe où sur cet écran)"
          lignes={4}
          valeur={texte}
          surChange={setTexte}
          exemple="Dans Excel, Word, une diapositive ou une page : choisissez les cellules avec leurs titres, Ctrl+C, puis Ctrl+V ici."
          aide="La ligne « À : » d’un courriel se lit aussi."
        />
        {texte.trim() !== '' && (
          <Bouton enCours={enCours} surClic={() => coller({ html: '', texte })}>
            Lire ce tableau
          </Bouton>
        )}
      </div>
    </div>
  );
}
