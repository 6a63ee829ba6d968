declare module 'kafkajs/src/network/requestQueue/index.js' {
  interface RequestQueuePrototype {
    pending: readonly unknown[];
    scheduleCheckPendingRequests: (this: RequestQueuePrototype) => void;
  }
  const RequestQueue: { readonly prototype: RequestQueuePrototype };
  export default RequestQueue;
}
