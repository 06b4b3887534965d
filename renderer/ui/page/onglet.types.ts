export interface Onglet {
  /** Adresse de l'onglet. */
  readonly vers: string;
  readonly nom: string;
  /** Compte ou précision : « 6 », « 8 sur 13 ». */
  readonly compte?: string | number | undefined;
}
